/** Entering by name and password, perhaps with a code, and what lasts until somebody leaves. */
package org.hyzmat.host.accounts.signin;
