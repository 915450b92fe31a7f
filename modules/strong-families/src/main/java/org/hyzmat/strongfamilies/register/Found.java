package org.hyzmat.strongfamilies.register;

import java.util.List;
import org.hyzmat.people.api.Family;

/**
 * What the register of people found.
 *
 * @param families the first families found, in Turkmen order
 * @param missing whether the register could not be asked
 */
public record Found(List<Family> families, boolean missing) {

    public Found {
        families = List.copyOf(families);
    }
}
