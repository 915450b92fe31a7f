/** Who may be behind a request; until there are accounts, anybody on this machine as one of the demo world's people. */
package org.hyzmat.host.accounts;
