package org.hyzmat.mhpsscourses.enrolment;

import java.util.List;
import org.hyzmat.platform.directory.Names;

/**
 * Somebody of a run, as its list shows them.
 *
 * @param queue their place among those who wait, 0 for others
 * @param alike the names of others of the run who may be the same person
 */
public record Participant(Enrolment enrolment, Names organisation, Names place, int queue, List<String> alike) {

    public Participant {
        alike = List.copyOf(alike);
    }

    /** The names of the others, one after the other. */
    public String alikeNames() {
        return String.join(", ", alike);
    }
}
