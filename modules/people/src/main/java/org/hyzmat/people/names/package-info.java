/** Names of persons and families: how they are made, sorted and found again. */
package org.hyzmat.people.names;
