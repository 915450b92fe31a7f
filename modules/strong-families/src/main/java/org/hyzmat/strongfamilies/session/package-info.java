/** Sessions of a group: when they are planned and held, and who came. */
package org.hyzmat.strongfamilies.session;
