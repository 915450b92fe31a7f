/** Passwords: which may be chosen, and how they are kept. */
package org.hyzmat.host.accounts.password;
