package org.hyzmat.strongfamilies.group;

import static org.hyzmat.strongfamilies.group.TestingFamily.CURRICULUM;
import static org.hyzmat.strongfamilies.group.TestingFamily.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Span;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** The rules for who of a family comes from a day on. */
class ComingDraftTest {

    private static final LocalDate JOINED = TODAY.minusDays(9);
    private static final Family FAMILY = TestingFamily.withChild(1, Birth.on(TODAY.minusYears(10)));
    private static final Family WITH_BABY = TestingFamily.withChild(1, Birth.on(TODAY.minusYears(2)));
    private static final int MOTHER = 0;
    private static final int CHILD = 1;

    private final Map<UUID, LocalDate> marks = new HashMap<>();
    private GroupFamily stored = TestingFamily.inGroup(FAMILY, new Span(JOINED, Span.OPEN));

    @Test
    void whoIsNotTickedAnyMoreLeaves() {
        ComingDraft draft = read(TODAY, MOTHER);

        assertEquals(List.of(participant(MOTHER)), draft.staying(stored));
        assertEquals(List.of(participant(CHILD)), draft.leaving(stored));
        assertEquals(List.of(), draft.joining(stored));
        assertFalse(draft.isStored(stored));
    }

    @Test
    void whoIsTickedAndDoesNotComeYetJoins() {
        stored = new GroupFamily(
                stored.id(), 1, stored.familyId(), 1, stored.span(), "", 0, List.of(participant(MOTHER)));

        ComingDraft draft = read(TODAY, MOTHER, CHILD);

        assertEquals(List.of(FAMILY.members().get(CHILD)), draft.joining(stored));
    }

    @Test
    void theSameTicksChangeNothing() {
        assertTrue(read(TODAY, MOTHER, CHILD).isStored(stored));
    }

    @Test
    void somebodyHasToCome() {
        assertEquals(List.of("member coming.nobody"), Faults.of(() -> read(TODAY)));
    }

    @Test
    void theDayIsWithinTheTimeOfTheFamily() {
        assertEquals(List.of("from coming.before-joining"), Faults.of(() -> read(JOINED.minusDays(1), MOTHER, CHILD)));
        assertEquals(
                List.of("from coming.far"),
                Faults.of(() -> read(TODAY.plusYears(1).plusDays(1), MOTHER, CHILD)));
    }

    @Test
    void whoHasAMarkOnThatDayOrLaterDidCome() {
        marks.put(participant(CHILD).id(), TODAY);

        assertEquals(List.of("member-" + key(CHILD) + " coming.marked"), Faults.of(() -> read(TODAY, MOTHER)));
        assertEquals(1, read(TODAY.plusDays(1), MOTHER).leaving(stored).size());
    }

    @Test
    void whoHasAMarkIsNotTakenForAMistake() {
        marks.put(participant(CHILD).id(), JOINED.minusDays(2));

        assertEquals(List.of("member-" + key(CHILD) + " coming.marked"), Faults.of(() -> read(JOINED, MOTHER)));
    }

    @Test
    void aChildWhoJoinsIsOfTheAgeOfTheProgramme() {
        GroupFamily motherOnly = new GroupFamily(
                stored.id(), 1, stored.familyId(), 1, stored.span(), "", 0, List.of(participant(MOTHER)));

        List<String> faults = Faults.of(() -> ComingDraft.of(
                form(TODAY, MOTHER, CHILD),
                new ComingDraft.Setting(motherOnly, WITH_BABY.members(), new JoinRules(CURRICULUM, List.of()), marks),
                TODAY));

        assertEquals(List.of("member-" + key(CHILD) + " join.age"), faults);
    }

    private ComingDraft read(LocalDate day, int... ticked) {
        return ComingDraft.of(
                form(day, ticked),
                new ComingDraft.Setting(stored, FAMILY.members(), new JoinRules(CURRICULUM, List.of(stored)), marks),
                TODAY);
    }

    private static Form form(LocalDate day, int... ticked) {
        List<String> keys = Arrays.stream(ticked).mapToObj(ComingDraftTest::key).toList();
        return new Form(Map.of("from", List.of(day.toString()), "member", keys), List.of());
    }

    private static String key(int member) {
        return JoinRules.key(FAMILY, FAMILY.members().get(member));
    }

    private Participant participant(int member) {
        return stored.participants().get(member);
    }
}
