package org.hyzmat.people.lists;

import java.util.UUID;

/**
 * Somebody to be added, with the family if it is its first row.
 *
 * @param family the id of the family
 * @param opensFamily whether the family is to be added too
 * @param person the id of the person
 * @param membership the id of the person's time in the family
 */
record NewMember(UUID family, boolean opensFamily, UUID person, UUID membership, FamilyEntry entry) {}
