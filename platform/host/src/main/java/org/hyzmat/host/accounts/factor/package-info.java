/** The second factor: codes of an app on a phone, and those on paper that stand in for them. */
package org.hyzmat.host.accounts.factor;
