package org.hyzmat.host.directory.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.RegistersExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Places are added, changed and ended in the tables of the registers. */
@OnEachDatabase
final class PlaceRepositoryTest {

    private static final UUID AHAL = RegisterId.of("place", "ahal");
    private static final UUID MARY = RegisterId.of("place", "mary-city");
    private static final UUID NEW = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @RegisterExtension
    private final RegistersExtension registers = new RegistersExtension();

    private static PlaceDraft draft(String name, Optional<UUID> parent, UUID... predecessors) {
        return new PlaceDraft(
                "etrap",
                Names.same(name),
                parent,
                Optional.of(new InexactDate(DAY, Precision.MONTH)),
                List.of(predecessors),
                Optional.of(DAY),
                Optional.empty(),
                false);
    }

    private PlaceRepository places() {
        return new PlaceRepository(registers.desk().directory());
    }

    private Place place() {
        return registers.elsewhere().directory().place(NEW).orElseThrow();
    }

    @Test
    void whatIsAddedIsThereOnceAndChangesAsAWhole() {
        places().add(NEW, draft("Täze etrap", Optional.of(AHAL), MARY), registers.edit());
        places().add(NEW, draft("Other", Optional.empty()), registers.edit());
        assertEquals("Täze etrap", place().names().tk());
        assertEquals(AHAL, place().parent());
        assertEquals(List.of(MARY), place().predecessors());
        assertTrue(place().isPilotOn(DAY) && !place().isPilotOn(DAY.minusDays(1)));
        RegisteredDirectory read = registers.elsewhere().directory();
        assertEquals(Precision.MONTH, read.contents().since().get(NEW).precision());

        assertTrue(places().change(NEW, 1, draft("Ýokary", Optional.empty()), registers.edit()));
        assertFalse(places().change(NEW, 1, draft("Overtaken", Optional.empty()), registers.edit()));

        assertEquals("Ýokary", place().names().tk());
        assertEquals(NEW, place().parent(), "it lies in none");
        assertEquals(List.of(), place().predecessors());
    }

    @Test
    void aPlaceThatEndedIsKeptAndComesBack() {
        places().add(NEW, draft("Täze etrap", Optional.of(AHAL)), registers.edit());

        places().end(NEW, Optional.of(DAY.plusDays(9)), registers.edit());

        assertTrue(place().existsOn(DAY.plusDays(9)));
        assertFalse(place().existsOn(DAY.plusDays(10)));
        places().end(NEW, Optional.empty(), registers.edit());
        assertTrue(place().existsOn(DAY.plusDays(10)));
    }
}
