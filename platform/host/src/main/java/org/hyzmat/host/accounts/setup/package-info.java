/** The first start: whoever started the portal founds its first agency and becomes its administrator. */
package org.hyzmat.host.accounts.setup;
