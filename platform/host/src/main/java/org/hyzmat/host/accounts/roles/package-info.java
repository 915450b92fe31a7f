/** Roles: what each lets people do, to whom it was given, and how far it reaches. */
package org.hyzmat.host.accounts.roles;
