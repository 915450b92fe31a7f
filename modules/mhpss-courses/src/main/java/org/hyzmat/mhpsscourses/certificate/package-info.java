/** Certificates: issued, printed, checked by anybody, revoked and issued again. */
package org.hyzmat.mhpsscourses.certificate;
