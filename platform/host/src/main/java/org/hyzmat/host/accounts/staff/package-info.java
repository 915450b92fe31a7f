/** The people of agencies, as their administrators enter and change them. */
package org.hyzmat.host.accounts.staff;
