/** The import of lists with a look beforehand, and what gives them out again, as pages that any module can have. */
package org.hyzmat.host.imports;
