/** How people come into a run from outside: by a link that is handed on, or nominated by another agency. */
package org.hyzmat.mhpsscourses.join;
