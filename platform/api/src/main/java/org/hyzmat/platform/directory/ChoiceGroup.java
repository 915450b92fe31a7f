package org.hyzmat.platform.directory;

import java.util.List;

/**
 * Things to choose that belong together, as {@code platform/_field.peb} takes the groups of a select.
 *
 * @param label what they have in common
 * @param options at least one, in the order shown
 * @since 1.1
 */
public record ChoiceGroup(Names label, List<Choice> options) {

    /** Copies the choices. */
    public ChoiceGroup {
        options = List.copyOf(options);
    }
}
