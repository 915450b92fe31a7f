/** Figures about what is counted in parts, as everybody may read them: the shape of each report of this module. */
package org.hyzmat.mhpsscourses.figures;
