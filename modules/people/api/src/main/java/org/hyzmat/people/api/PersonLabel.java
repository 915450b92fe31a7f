package org.hyzmat.people.api;

import java.util.UUID;

/**
 * What a page of another module shows of a person.
 *
 * @param id the person's id
 * @param name family name, then given name
 * @param givenName the given name alone, for a place where the family stands beside it
 * @param sortKey by its plain character order names sort as a Turkmen reader expects
 * @param sex the sex
 * @param birth when the person was born, as far as it is known
 * @since 1.0
 */
public record PersonLabel(UUID id, String name, String givenName, String sortKey, Sex sex, Birth birth) {}
