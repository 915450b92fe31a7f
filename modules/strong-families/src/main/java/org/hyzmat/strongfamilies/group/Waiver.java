package org.hyzmat.strongfamilies.group;

import java.util.Set;
import java.util.UUID;

/**
 * Why some may lead a group without the certificate that their agency wants.
 *
 * @param members who they are in the workforce
 * @param course the id of the course whose certificate they lack
 */
public record Waiver(Set<UUID> members, UUID course, String reason) {

    /** Nobody lacks anything. */
    public static final Waiver NONE = new Waiver(Set.of(), new UUID(0, 0), "");

    public Waiver {
        members = Set.copyOf(members);
    }

    String reasonFor(UUID member) {
        return members.contains(member) ? reason : "";
    }
}
