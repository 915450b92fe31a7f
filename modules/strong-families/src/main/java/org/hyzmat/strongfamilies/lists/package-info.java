/** Lists that come in from files and go out to them: who came to the sessions, and what was measured. */
package org.hyzmat.strongfamilies.lists;
