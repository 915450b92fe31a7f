package org.hyzmat.host.accounts.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What can be done with a sealed text. */
class SealTest {

    private static final UUID OWNER = new UUID(1, 1);
    private static final String PLACE = "place";
    private static final String TEXT = "note=Ogul%C5%9Fat";

    private final Seal seal = new Seal(new byte[32]);

    @Test
    void sealedTextIsReadWhereItBelongs() throws BrokenSealException {
        String sealed = seal.close(OWNER, PLACE, TEXT);

        assertEquals(TEXT, seal.open(OWNER, PLACE, sealed));
        assertFalse(sealed.contains("note"));
        assertNotEquals(sealed, seal.close(OWNER, PLACE, TEXT));
    }

    @Test
    void nobodyElseReadsItNorInAnotherPlaceNorWithAnotherKey() {
        String sealed = seal.close(OWNER, PLACE, TEXT);
        byte[] other = new byte[32];
        other[0] = 1;

        assertThrows(BrokenSealException.class, () -> seal.open(new UUID(1, 2), PLACE, sealed));
        assertThrows(BrokenSealException.class, () -> seal.open(OWNER, "elsewhere", sealed));
        assertThrows(BrokenSealException.class, () -> new Seal(other).open(OWNER, PLACE, sealed));
    }

    @Test
    void markTellsNothingAndIsTheSameForTheSame() {
        assertEquals(seal.mark("/a"), seal.mark("/a"));
        assertNotEquals(seal.mark("/a"), seal.mark("/b"));
        assertFalse(seal.mark("/a").contains("/a"));
    }
}
