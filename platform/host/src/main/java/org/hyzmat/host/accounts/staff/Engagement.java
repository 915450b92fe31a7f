package org.hyzmat.host.accounts.staff;

import java.util.UUID;

/**
 * Somebody's work for an agency, as a row that is changed.
 *
 * @param id of the row
 * @param version counts its changes
 */
record Engagement(UUID id, int version) {}
