package org.hyzmat.strongfamilies.web;

import java.util.List;
import org.hyzmat.strongfamilies.group.GroupFamily;

/**
 * A family of a group as a page shows it.
 *
 * @param name the name it is called by, empty where the register of people does not say
 */
public record ShownFamily(GroupFamily family, String name, List<Coming> people) {

    public ShownFamily {
        people = List.copyOf(people);
    }
}
