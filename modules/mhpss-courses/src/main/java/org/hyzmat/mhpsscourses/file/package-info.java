/** Files of versions: slides, handouts and exercise sheets, handed in, listed and given out. */
package org.hyzmat.mhpsscourses.file;
