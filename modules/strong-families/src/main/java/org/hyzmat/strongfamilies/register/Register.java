package org.hyzmat.strongfamilies.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.People;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.ModuleUnavailableException;

/** Asks the register of people, and goes on without it. */
public final class Register {

    private static final int MOST_FOUND = 40;

    private final People people;

    public Register(People people) {
        this.people = people;
    }

    /** What to show of persons. */
    public Known<PersonLabel> persons(Actor actor, Collection<UUID> ids) {
        return Known.ask(() -> people.labels(actor, ids), PersonLabel::id);
    }

    /** Families with their members. */
    public Known<Family> families(Actor actor, Collection<UUID> ids) {
        return Known.ask(() -> people.families(actor, ids), Family::id);
    }

    /** Families whose name or a member's meets what somebody typed; the first ones for an empty text. */
    public Found find(Actor actor, String text) {
        try {
            List<Family> families =
                    text.isBlank() ? people.allFamilies(actor, 1).rows() : people.findFamilies(actor, text, MOST_FOUND);
            return new Found(families, false);
        } catch (ModuleUnavailableException away) {
            return new Found(List.of(), true);
        }
    }
}
