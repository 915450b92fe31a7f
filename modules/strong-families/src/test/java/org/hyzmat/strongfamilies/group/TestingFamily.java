package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.curriculum.Strand;

/** A made-up family of a mother and a child, and a programme for children of 8 to 15. */
final class TestingFamily {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    static final CurriculumVersion CURRICULUM = new CurriculumVersion(
            new UUID(1, 1),
            CurriculumVersion.EVERYBODY,
            1,
            new UUID(1, 2),
            1,
            8,
            15,
            8,
            12,
            0,
            new Names("Strong Families", "Крепкие семьи", "Güýçli maşgalalar"),
            new Names("", "", ""),
            3,
            false);

    private TestingFamily() {}

    static Family withChild(int number, Birth birth) {
        return new Family(
                new UUID(2, number),
                "Meredow " + number,
                "",
                new UUID(3, 1),
                List.of(
                        member(new UUID(4, number), FamilyRole.MOTHER, Birth.in(1985)),
                        member(new UUID(5, number), FamilyRole.CHILD, birth)));
    }

    static FamilyMember member(UUID id, FamilyRole role, Birth birth) {
        PersonLabel person = new PersonLabel(id, "Meredowa Aýna", "Aýna", "", Sex.FEMALE, birth);
        return new FamilyMember(person, role, LocalDate.MIN, LocalDate.MAX);
    }

    /** The family's time in a group, with everybody of it. */
    static GroupFamily inGroup(Family family, Span span) {
        UUID id = new UUID(6, family.id().getLeastSignificantBits());
        List<Participant> participants = family.members().stream()
                .map(member -> new Participant(
                        new UUID(7, member.person().id().getMostSignificantBits()),
                        id,
                        member.person().id(),
                        Strand.CHILDREN,
                        member.role(),
                        member.person().birth(),
                        span))
                .toList();
        return new GroupFamily(id, 1, family.id(), 1, span, "", 0, participants);
    }
}
