/** Accounts for colleagues: a short code lets somebody choose a password once, for the first time or anew. */
package org.hyzmat.host.accounts.invite;
