/** The pages on which people enter, see to their own account, and set the portal up. */
package org.hyzmat.host.accounts.pages;
