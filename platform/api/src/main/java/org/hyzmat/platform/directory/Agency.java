package org.hyzmat.platform.directory;

import java.util.List;
import java.util.UUID;

/**
 * An organisation that takes part: a ministry, a UN agency, a provider, a police office, a school.
 *
 * @param id its id
 * @param code short code within this register
 * @param type a code of the register of agency types, such as {@code public-association}
 * @param names its name
 * @param otherSpellings further names under which it is looked for, possibly empty
 * @param place the id of the place where it sits, the one of kind {@code abroad} when that is outside the country
 * @param demo whether it was made up for the demo world
 * @since 1.0
 */
public record Agency(
        UUID id, String code, String type, Names names, List<String> otherSpellings, UUID place, boolean demo) {

    /** Copies the spellings. */
    public Agency {
        otherSpellings = List.copyOf(otherSpellings);
    }
}
