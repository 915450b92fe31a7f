/** What is different between two versions of a module. */
package org.hyzmat.mhpsscourses.difference;
