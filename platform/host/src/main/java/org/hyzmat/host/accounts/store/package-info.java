/** Accounts and what belongs to them, as they are stored. */
package org.hyzmat.host.accounts.store;
