package org.hyzmat.strongfamilies.score;

import java.util.UUID;

/** Scales that come with the portal, for tests. */
final class TestingScales {

    /** SDQ: about a child, 0 to 40. */
    static final UUID DIFFICULTIES = UUID.fromString("6f2b1c00-0000-7000-8000-000000000411");

    /** PAFAS: about a caregiver, 0 to 15. */
    static final UUID CONSISTENCY = UUID.fromString("6f2b1c00-0000-7000-8000-000000000421");

    private TestingScales() {}
}
