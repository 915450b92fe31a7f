package org.hyzmat.mhpsscourses.certificate;

import java.util.UUID;

/**
 * A certificate about to be issued.
 *
 * @param holder the name that will stand on it
 * @param language that of the paper
 */
record NewCertificate(UUID enrolmentId, String holder, String language) {}
