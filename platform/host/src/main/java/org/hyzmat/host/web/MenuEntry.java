package org.hyzmat.host.web;

/**
 * A place of a site to which the menu leads.
 *
 * @param group {@code my-work}, {@code people}, {@code services}, {@code figures} or {@code administration}
 * @param path below the prefix of the site
 * @param text the key of its label
 * @param icon its name among the icons
 * @param permission what one must hold to see it, written {@code site.permission}
 */
public record MenuEntry(String group, String path, String text, String icon, String permission) {}
