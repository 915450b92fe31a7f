/** The pages on which an agency's administrator forms teams, whose members a role may let see each other's records. */
package org.hyzmat.host.accounts.teams;
