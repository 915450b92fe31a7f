/** What this module asks the register of people, which may be away at any time. */
package org.hyzmat.strongfamilies.register;
