package org.hyzmat.testkit;

import static org.hyzmat.testkit.TestingDirectory.FORMER;
import static org.hyzmat.testkit.TestingDirectory.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.PlaceChoices;
import org.junit.jupiter.api.Test;

/** Which places a form offers, and what records that point to a register are called. */
class PlaceChoicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Directory directory = new TestingDirectory();
    private final PlaceChoices places =
            new PlaceChoices(directory, Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void onlyPlacesOfTodayAreOffered() {
        assertEquals(List.of("Mary welaýaty", "Mary"), offered(Form.filled(Map.of())));
    }

    @Test
    void aFormerPlaceChosenOrStoredIsOffered() {
        List<String> all = List.of("Mary welaýaty", "Mary", "Oguzhan");
        Form chosen = Form.filled(Map.of("place", FORMER.toString(), "version", "1"));
        Form other = Form.filled(Map.of("place", TOWN.toString(), "version", "2"));

        assertEquals(all, offered(chosen));
        assertEquals(all, offered(other.against(chosen, List.of("place"))));
    }

    @Test
    void aPlaceThatNobodyKnowsIsAProblem() {
        Problems problems = new Problems();

        assertEquals(Optional.of(TOWN), places.read(Form.filled(Map.of("place", TOWN.toString())), "place", problems));
        assertEquals(Optional.empty(), places.read(Form.filled(Map.of()), "place", problems));
        problems.throwIfAny();
        assertEquals(Optional.empty(), places.read(Form.filled(Map.of("place", "Mary")), "place", problems));
        assertThrows(InvalidInputException.class, problems::throwIfAny);
    }

    @Test
    void whatARegisterDoesNotHaveIsADash() {
        DirectoryNames names = new DirectoryNames(directory);

        assertEquals("Mary", names.place(TOWN).tk());
        assertEquals("–", names.agency(TOWN).ru());
        assertEquals(List.of(), places.names(""));
        assertEquals(List.of(Names.same("Mary")), places.names(TOWN.toString()));
        assertEquals("", names.colleague(TOWN, TOWN));
    }

    private List<String> offered(Form form) {
        return places.byRegion(form, "place").stream()
                .flatMap(group -> group.options().stream())
                .map(choice -> choice.label().tk())
                .toList();
    }
}
