package org.hyzmat.strongfamilies.report;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hyzmat.platform.Codes;

/** What groups are chosen and compared by. */
enum Aspect {
    GROUP(GroupFact::id),
    PROVIDER(GroupFact::agencyId),
    PLACE(GroupFact::placeId),
    SERVICE(GroupFact::serviceId),
    PROGRAMME(GroupFact::curriculumId);

    /** What readers of figures are offered: no single group. */
    static final List<Aspect> OFFERED = List.of(PROVIDER, PLACE, SERVICE, PROGRAMME);

    private final Function<GroupFact, UUID> value;

    Aspect(Function<GroupFact, UUID> value) {
        this.value = value;
    }

    UUID of(GroupFact group) {
        return value.apply(group);
    }

    /** The word by which forms and texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
