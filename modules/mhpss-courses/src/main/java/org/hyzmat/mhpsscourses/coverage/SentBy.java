package org.hyzmat.mhpsscourses.coverage;

import java.util.UUID;

/**
 * That an organisation sent people of a crowd to a course.
 *
 * @param organisation what tells it from others
 */
record SentBy(Crowd crowd, UUID course, String organisation) {}
