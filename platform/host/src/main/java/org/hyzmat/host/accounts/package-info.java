/** Who may be behind a request: somebody with a session. */
package org.hyzmat.host.accounts;
