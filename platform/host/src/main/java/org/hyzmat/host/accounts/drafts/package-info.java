/** What somebody typed and has not sent, or sent too late: kept for a week, for nobody else. */
package org.hyzmat.host.accounts.drafts;
