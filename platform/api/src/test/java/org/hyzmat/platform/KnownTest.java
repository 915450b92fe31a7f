package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Another module may be away when it is asked. */
class KnownTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void answersAreFoundByTheirIds() {
        Known<UUID> known = Known.ask(() -> List.of(ID), Function.identity());

        assertEquals(Optional.of(ID), known.find(ID));
        assertEquals(Optional.empty(), known.find(new UUID(0, 2)));
        assertFalse(known.missing());
    }

    @Test
    void aModuleThatIsAwayAnswersNothing() {
        Known<UUID> known = Known.ask(
                () -> {
                    throw new ModuleUnavailableException("people");
                },
                Function.identity());

        assertTrue(known.missing());
        assertEquals(Optional.empty(), known.find(ID));
    }
}
