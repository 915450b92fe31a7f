package org.hyzmat.people;

import static org.hyzmat.people.TestingStaff.EDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.family.FamilyDraft;
import org.hyzmat.people.family.FamilyRepository;
import org.hyzmat.people.family.MemberDraft;
import org.hyzmat.people.family.MemberDraft.Belonging;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;
import org.hyzmat.platform.Actor;
import org.jdbi.v3.core.Jdbi;

/** Families of a mother and a daughter. */
final class TestingFamilies {

    private final FamilyRepository families;

    TestingFamilies(Jdbi jdbi) {
        this.families = new FamilyRepository(jdbi);
    }

    UUID add(Actor actor, String name, String mother, String daughter) {
        UUID id = EDGE.newId();
        List<MemberDraft> members =
                List.of(member(FamilyRole.MOTHER, mother, name), member(FamilyRole.CHILD, daughter, name));
        families.add(EDGE.stamp(actor), id, new FamilyDraft(name, "", "", members), EDGE.ids());
        return id;
    }

    private static MemberDraft member(FamilyRole role, String given, String family) {
        PersonName name = new PersonName(given, family + "a", "");
        return new MemberDraft(
                "",
                MemberDraft.NEWCOMER,
                new PersonDraft(name, "", Sex.FEMALE, Birth.UNKNOWN, ""),
                new Belonging(role, LocalDate.MIN, LocalDate.MAX));
    }
}
