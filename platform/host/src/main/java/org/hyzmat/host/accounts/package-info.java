/** Who may be behind a request: somebody with a session, or in the demo world one of its people. */
package org.hyzmat.host.accounts;
