/** What the pages of this module share: finding what an address names, calling it by its name, and forms. */
package org.hyzmat.strongfamilies.web;
