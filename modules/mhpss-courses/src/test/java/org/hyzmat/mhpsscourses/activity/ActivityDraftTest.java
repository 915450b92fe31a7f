package org.hyzmat.mhpsscourses.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.Test;

/** The rules for an activity. */
class ActivityDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final UUID KIND = new UUID(0, 7);
    private static final Map<String, String> RIGHT = Map.of(
            "day", "2026-05-11",
            "place", TestingDirectory.TOWN.toString(),
            "layer", "community",
            "sector", "education",
            "kind", KIND.toString(),
            "female-adult", "9",
            "male-unknown", "0");

    @Test
    void whatIsRightIsRead() {
        ActivityDraft draft = read(RIGHT);

        assertEquals(
                new ActivityDraft(
                        TODAY.minusDays(1),
                        TestingDirectory.TOWN,
                        Layer.COMMUNITY,
                        Sector.EDUCATION,
                        KIND,
                        List.of(new Reached(Sex.FEMALE, AgeBand.ADULT, 9))),
                draft);
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        assertEquals(
                List.of("day", "place", "layer", "sector", "kind", "female-under-six"),
                faults(Map.of("day", "2026-05-13")));
    }

    @Test
    void numbersOutsideTheRangeAreRefused() {
        assertEquals(List.of("female-adult"), faults(with("female-adult", "-1")));
        assertEquals(List.of("female-adult"), faults(with("female-adult", "100000")));
        assertEquals(List.of("female-adult"), faults(with("female-adult", "nine")));
        assertEquals(List.of("female-under-six"), faults(with("female-adult", "0")));
    }

    @Test
    void aKindThatIsNotOfferedIsRefused() {
        assertEquals(List.of("kind"), faults(with("kind", new UUID(0, 8).toString())));
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> changed = new HashMap<>(RIGHT);
        changed.put(field, value);
        return changed;
    }

    private static List<String> faults(Map<String, String> typed) {
        return assertThrows(InvalidInputException.class, () -> read(typed)).problems().stream()
                .map(Problem::field)
                .toList();
    }

    private static ActivityDraft read(Map<String, String> typed) {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return ActivityDraft.of(
                Form.filled(typed), TODAY, new PlaceChoices(new TestingDirectory(), clock), KIND::equals);
    }
}
