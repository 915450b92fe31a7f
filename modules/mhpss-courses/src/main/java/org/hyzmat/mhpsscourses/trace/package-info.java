/** Which versions of modules answer what consultations recommended. */
package org.hyzmat.mhpsscourses.trace;
