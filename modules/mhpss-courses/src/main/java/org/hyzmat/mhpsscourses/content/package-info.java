/** What courses teach: modules, their versions, and the paragraphs of each. */
package org.hyzmat.mhpsscourses.content;
