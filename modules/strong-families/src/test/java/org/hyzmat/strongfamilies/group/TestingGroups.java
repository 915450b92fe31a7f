package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.platform.Actor;
import org.jdbi.v3.core.Jdbi;

/** Groups and families written for tests of SQL. */
public final class TestingGroups {

    /** The day it is. */
    public static final LocalDate TODAY = TestingFamily.TODAY;

    /** The outline of three weeks that comes with the portal. */
    public static final UUID OUTLINE = UUID.fromString("6f2b1c00-0000-7000-8000-000000000011");

    private final Jdbi jdbi;

    public TestingGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A moment of a day. */
    public static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(5));
    }

    /** A group made so many days ago. */
    public Group create(String name, UUID service, Actor actor, int daysAgo) {
        UUID id = UUID.randomUUID();
        GroupDraft draft = new GroupDraft(name, service, OUTLINE, new UUID(9, 1), "", Set.of());
        GroupRepository groups = new GroupRepository(jdbi, UUID::randomUUID);
        groups.create(id, draft, actor, at(TODAY.minusDays(daysAgo)));
        return groups.find(actor.visible(), id).orElseThrow();
    }

    /** A family of a mother and a child that joins a group. */
    public GroupFamily join(Group group, int number, LocalDate day, Actor actor) {
        Family family = TestingFamily.withChild(number, Birth.on(TODAY.minusYears(10)));
        Joining joining = new Joining(UUID.randomUUID(), family.id(), family.members());
        FamilyRepository families = new FamilyRepository(jdbi, UUID::randomUUID);
        families.add(group, new JoinDraft(day, List.of(joining)), actor, at(day));
        return families.find(actor.visible(), group.id(), joining.id()).orElseThrow();
    }

    /** The family leaves. */
    public void leave(GroupFamily family, LocalDate lastDay, Actor actor) {
        new FamilyRepository(jdbi, UUID::randomUUID)
                .leave(actor.visible(), family.id(), new LeaveDraft(lastDay, LeaveReason.MOVED));
    }
}
