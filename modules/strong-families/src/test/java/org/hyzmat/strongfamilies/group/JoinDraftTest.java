package org.hyzmat.strongfamilies.group;

import static org.hyzmat.strongfamilies.group.TestingFamily.CURRICULUM;
import static org.hyzmat.strongfamilies.group.TestingFamily.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Span;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** Which families and children may join a group. */
class JoinDraftTest {

    private final Map<String, List<String>> typed = new HashMap<>(Map.of("joined", List.of(TODAY.toString())));
    private final List<Family> offered = new ArrayList<>();
    private final List<GroupFamily> present = new ArrayList<>();

    @Test
    void severalFamiliesJoinWithThoseWhoAreTicked() {
        Family first = chosen(TestingFamily.withChild(1, Birth.on(TODAY.minusYears(9))));
        Family second = chosen(TestingFamily.withChild(2, Birth.on(TODAY.minusYears(15))));
        typed.put("member", List.of(key(first, 0), key(first, 1), key(second, 1)));

        JoinDraft draft = read();

        assertEquals(TODAY, draft.joinedOn());
        assertEquals(
                List.of(2, 1),
                draft.families().stream().map(each -> each.members().size()).toList());
    }

    @Test
    void aChildOfSixteenIsRefused() {
        Family family = chosen(TestingFamily.withChild(1, Birth.on(TODAY.minusYears(16))));
        typed.put("member", List.of(key(family, 0), key(family, 1)));

        assertEquals(List.of("member-" + key(family, 1) + " join.age"), Faults.of(this::read));
    }

    @Test
    void theAgeIsThatOfTheFirstDay() {
        Family family = chosen(TestingFamily.withChild(1, Birth.on(TODAY.minusYears(16))));
        typed.put("member", List.of(key(family, 1)));
        typed.put("joined", List.of(TODAY.minusDays(1).toString()));

        assertEquals(1, read().families().size());
    }

    @Test
    void aYearAloneIsReadInFavourOfTheChild() {
        Family fifteenOrSixteen = chosen(TestingFamily.withChild(1, Birth.in(TODAY.getYear() - 16)));
        Family sixteenOrMore = chosen(TestingFamily.withChild(2, Birth.in(TODAY.getYear() - 17)));
        typed.put("member", List.of(key(fifteenOrSixteen, 1), key(sixteenOrMore, 1)));

        assertEquals(List.of("member-" + key(sixteenOrMore, 1) + " join.age"), Faults.of(this::read));
    }

    @Test
    void aChildOfUnknownAgeMayCome() {
        Family family = chosen(TestingFamily.withChild(1, Birth.UNKNOWN));
        typed.put("member", List.of(key(family, 1)));

        assertEquals(1, read().families().size());
    }

    @Test
    void theSameFamilyTwiceIsRefused() {
        Family family = chosen(TestingFamily.withChild(1, Birth.UNKNOWN));
        present.add(TestingFamily.inGroup(family, new Span(TODAY.minusDays(5), Span.OPEN)));
        typed.put("member", List.of(key(family, 0)));

        assertEquals(List.of("family-" + family.id() + " join.twice"), Faults.of(this::read));
    }

    @Test
    void somebodyWhoComesWithAnotherFamilyIsRefused() {
        Family family = chosen(TestingFamily.withChild(1, Birth.UNKNOWN));
        Family other = new Family(new UUID(2, 9), "Other", "", family.agency(), family.members());
        present.add(TestingFamily.inGroup(other, new Span(TODAY.minusDays(5), Span.OPEN)));
        typed.put("member", List.of(key(family, 1)));

        assertEquals(List.of("member-" + key(family, 1) + " join.person-twice"), Faults.of(this::read));
    }

    @Test
    void aFamilyThatLeftMayComeBack() {
        Family family = chosen(TestingFamily.withChild(1, Birth.UNKNOWN));
        present.add(TestingFamily.inGroup(family, new Span(TODAY.minusDays(5), TODAY.minusDays(1))));
        typed.put("member", List.of(key(family, 0)));

        assertEquals(1, read().families().size());
    }

    @Test
    void theSameFormSentAgainIsNoSecondFamily() {
        Family family = chosen(TestingFamily.withChild(1, Birth.UNKNOWN));
        GroupFamily made = TestingFamily.inGroup(family, new Span(TODAY, Span.OPEN));
        present.add(made);
        typed.put("id-" + family.id(), List.of(made.id().toString()));
        typed.put("member", List.of(key(family, 0)));

        assertEquals(made.id(), read().families().get(0).id());
    }

    @Test
    void nobodyAtAllIsRefused() {
        typed.remove("joined");

        assertEquals(List.of("joined problem.required", "family join.none"), Faults.of(this::read));
    }

    @Test
    void aFamilyWithoutPeopleIsRefused() {
        Family family = chosen(TestingFamily.withChild(1, Birth.UNKNOWN));

        assertEquals(List.of("family-" + family.id() + " join.nobody"), Faults.of(this::read));
    }

    private Family chosen(Family family) {
        offered.add(family);
        List<String> families = new ArrayList<>(typed.getOrDefault("family", List.of()));
        families.add(family.id().toString());
        typed.put("family", families);
        typed.put("id-" + family.id(), List.of(UUID.randomUUID().toString()));
        return family;
    }

    private static String key(Family family, int member) {
        FamilyMember chosen = family.members().get(member);
        return JoinRules.key(family, chosen);
    }

    private JoinDraft read() {
        return JoinDraft.of(new Form(typed, List.of()), offered, new JoinRules(CURRICULUM, present));
    }
}
