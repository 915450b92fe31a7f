package org.hyzmat.mhpsscourses.paper;

import org.hyzmat.mhpsscourses.certificate.Certificate;
import org.hyzmat.platform.directory.Names;

/**
 * A certificate as it is printed.
 *
 * @param agency who issued it
 * @param address where number and code are typed
 * @param picture a QR code that leads to the check of this very certificate
 */
record Paper(Certificate certificate, Names agency, String address, String picture) {}
