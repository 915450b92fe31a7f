/** Certificates: issued, printed, checked by anybody, revoked, issued again and renewed. */
package org.hyzmat.mhpsscourses.certificate;
