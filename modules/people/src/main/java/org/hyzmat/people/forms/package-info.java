/** What the forms of persons and of families have in common. */
package org.hyzmat.people.forms;
