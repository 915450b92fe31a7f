package org.hyzmat.mhpsscourses.web;

/**
 * A part of a page that another area of the module adds.
 *
 * @param view the view part that shows it
 * @param content what the view part knows as {@code content}, beside what its page knows
 */
public record Part(String view, Object content) {}
