package org.hyzmat.people.forms;

import static org.hyzmat.people.TestingDirectory.FORMER;
import static org.hyzmat.people.TestingDirectory.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hyzmat.people.TestingDirectory;
import org.junit.jupiter.api.Test;

/** Which places a form offers. */
class PlacesTest {

    private final Places places = TestingDirectory.offered();

    @Test
    void onlyPlacesOfTodayAreOffered() {
        assertEquals(List.of("Mary welaýaty", "Mary"), offered(""));
    }

    @Test
    void aFormerPlaceAlreadyChosenIsOffered() {
        assertTrue(offered(FORMER.toString()).contains("Oguzhan"));
    }

    @Test
    void aPlaceThatNobodyKnowsHasNoName() {
        assertEquals(List.of(), places.names(""));
        assertEquals("Mary", places.names(TOWN.toString()).get(0).tk());
    }

    private List<String> offered(String chosen) {
        return places.offered(chosen).stream()
                .flatMap(group -> group.choices().stream())
                .map(choice -> choice.names().tk())
                .toList();
    }
}
