package org.hyzmat.people.family;

import static org.hyzmat.people.TestingDay.TODAY;
import static org.hyzmat.people.TestingStaff.EDGE;
import static org.hyzmat.people.TestingStaff.OURS;
import static org.hyzmat.people.TestingStaff.THEIRS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.family.MemberDraft.Belonging;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.names.SearchWords;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** SQL about families and their members. */
@OnEachDatabase
class FamilyRepositoryTest {

    private static final Belonging MOTHER = new Belonging(FamilyRole.MOTHER, LocalDate.MIN, LocalDate.MAX);
    private static final Belonging CHILD = new Belonging(FamilyRole.CHILD, TODAY.minusYears(1), LocalDate.MAX);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private FamilyRepository families;
    private MemberRepository members;

    @BeforeEach
    void makeRepositories() {
        families = new FamilyRepository(database.jdbi());
        members = new MemberRepository(database.jdbi());
    }

    @Test
    void aFamilyComesBackWithItsMembers() {
        UUID id = add(OURS, "Meredow", newcomer("Aýna", CHILD), newcomer("Aýgül", MOTHER));

        FamilyRow family = families.find(OURS.visible(), id).orElseThrow();
        List<FamilyMember> found = members(id).stream().map(MemberRow::member).toList();

        assertEquals("Meredow", family.name());
        assertEquals(TestingDirectory.TOWN.toString(), family.place());
        assertEquals(List.of("Meredowa Aýgül", "Meredowa Aýna"), names(found));
        assertEquals(LocalDate.MIN, found.get(0).from());
        assertEquals(LocalDate.MAX, found.get(0).to());
        assertEquals(TODAY.minusYears(1), found.get(1).from());
    }

    @Test
    void aFormSentTwiceAddsOneFamilyAndItsMembersOnce() {
        UUID id = EDGE.newId();
        FamilyDraft draft = new FamilyDraft("Meredow", "", "+993 60 12-34-56", List.of(newcomer("Aýgül", MOTHER)));

        families.add(EDGE.stamp(OURS), id, draft, EDGE.ids());
        families.add(EDGE.stamp(OURS), id, draft, EDGE.ids());

        assertEquals(1, members(id).size());
        assertEquals(1, found("Meredow").size());
    }

    @Test
    void aFamilyIsFoundByItsNameAndByThatOfAMember() {
        UUID id = add(OURS, "Meredow", newcomer("Aýgül", MOTHER));
        add(OURS, "Orazow");

        for (String typed : List.of("meredov", "Айгуль", "aýgül meredowa")) {
            assertEquals(List.of(id), found(typed).stream().map(FamilyRow::id).toList(), typed);
        }
        assertEquals(List.of(), found("Aýgül Orazowa"));
        assertEquals(List.of(), found(""));
    }

    @Test
    void theNumberOfFamiliesFoundIsLimited() {
        add(OURS, "Meredow");
        add(OURS, "Meredow");

        assertEquals(
                1,
                families.matching(OURS.visible(), SearchWords.of("Meredow"), 1).size());
    }

    @Test
    void nothingOfAnotherAgencyIsSeen() {
        UUID id = add(THEIRS, "Meredow", newcomer("Aýgül", MOTHER));

        assertEquals(Optional.empty(), families.find(OURS.visible(), id));
        assertEquals(List.of(), members(id));
        assertEquals(List.of(), found("Meredow"));
        assertEquals(0, families.page(OURS.visible(), SearchWords.of(""), 1).total());
        assertFalse(families.update(OURS.visible(), id, 1, new FamilyDraft("Orazow", "", "", List.of())));
    }

    @Test
    void ofTwoChangesTheSecondIsRefused() {
        UUID id = add(OURS, "Meredow");

        assertTrue(families.update(OURS.visible(), id, 1, new FamilyDraft("Orazow", "", "", List.of())));
        assertFalse(families.update(OURS.visible(), id, 1, new FamilyDraft("Ýazow", "", "", List.of())));
        assertEquals("Orazow", families.find(OURS.visible(), id).orElseThrow().name());
    }

    @Test
    void somebodyKnownBecomesAMemberOfAnotherFamily() {
        UUID first = add(OURS, "Meredow", newcomer("Aýgül", MOTHER));
        UUID person = members(first).get(0).person().id();
        UUID second = add(OURS, "Orazow");

        join(second, known(person, MOTHER));

        assertEquals(person, members(second).get(0).person().id());
    }

    @Test
    void nobodyIsInOneFamilyTwiceAtATime() {
        UUID id = add(OURS, "Meredow", newcomer("Aýgül", MOTHER));
        UUID person = members(id).get(0).person().id();

        assertEquals(List.of("member-name problem.member.twice"), Faults.of(() -> join(id, known(person, MOTHER))));
    }

    @Test
    void whoLeftCanComeBack() {
        UUID id = add(OURS, "Meredow", newcomer("Aýgül", MOTHER));
        MemberRow row = members(id).get(0);
        Belonging ended = new Belonging(FamilyRole.MOTHER, LocalDate.MIN, TODAY.minusDays(10));
        Belonging again = new Belonging(FamilyRole.MOTHER, TODAY, LocalDate.MAX);

        assertTrue(members.update(OURS.visible(), row, 1, ended));
        join(id, known(row.person().id(), again));

        assertEquals(2, members(id).size());
        assertEquals(
                List.of("member-from problem.member.twice"),
                Faults.of(() -> members.update(OURS.visible(), row, 2, MOTHER)));
    }

    @Test
    void ofTwoChangesOfAMemberTheSecondIsRefused() {
        UUID id = add(OURS, "Meredow", newcomer("Aýgül", MOTHER));
        MemberRow row = members(id).get(0);

        assertTrue(members.update(OURS.visible(), row, 1, MOTHER));
        assertFalse(members.update(OURS.visible(), row, 1, MOTHER));
    }

    @Test
    void aMemberFormSentTwiceAddsOneMember() {
        UUID id = add(OURS, "Meredow");
        UUID member = EDGE.newId();

        members.add(OURS.visible(), EDGE.stamp(OURS), id, member, newcomer("Aýgül", MOTHER), EDGE.newId());
        members.add(OURS.visible(), EDGE.stamp(OURS), id, member, newcomer("Aýgül", MOTHER), EDGE.newId());

        assertEquals(1, members(id).size());
    }

    private UUID add(Actor actor, String name, MemberDraft... drafts) {
        UUID id = EDGE.newId();
        FamilyDraft draft = new FamilyDraft(name, TestingDirectory.TOWN.toString(), "", List.of(drafts));
        families.add(EDGE.stamp(actor), id, draft, EDGE.ids());
        return id;
    }

    private void join(UUID family, MemberDraft draft) {
        members.add(OURS.visible(), EDGE.stamp(OURS), family, EDGE.newId(), draft, EDGE.newId());
    }

    private List<MemberRow> members(UUID family) {
        return members.of(OURS.visible(), List.of(family));
    }

    private List<FamilyRow> found(String typed) {
        return families.matching(OURS.visible(), SearchWords.of(typed), 10);
    }

    private static MemberDraft newcomer(String given, Belonging belonging) {
        PersonName name = new PersonName(given, "Meredowa", "");
        PersonDraft person = new PersonDraft(name, "", Sex.FEMALE, Birth.UNKNOWN, "");
        return new MemberDraft("member", MemberDraft.NEWCOMER, person, belonging);
    }

    private static MemberDraft known(UUID person, Belonging belonging) {
        return new MemberDraft(
                "member", person.toString(), newcomer("Aýgül", belonging).person(), belonging);
    }

    private static List<String> names(List<FamilyMember> found) {
        return found.stream().map(member -> member.person().name()).toList();
    }
}
