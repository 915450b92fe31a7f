/** What a group follows: programmes, their versions and the sessions of each week. */
package org.hyzmat.strongfamilies.curriculum;
