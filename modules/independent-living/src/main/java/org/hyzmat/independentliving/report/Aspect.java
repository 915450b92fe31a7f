package org.hyzmat.independentliving.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hyzmat.platform.Codes;

/** What people are chosen and compared by. */
enum Aspect {
    PROVIDER(user -> user.agencyId().toString()),
    PLACE(user -> user.placeId().toString()),
    SERVICE(user -> user.serviceId().toString()),
    /** In which support began. */
    YEAR(user -> String.valueOf(user.support().startedOn().getYear())),
    SEX(user -> user.sex().code()),
    AGE(user -> user.ageBand().code()),
    DISABILITY(UserFact::disability);

    /** Those that the register of agencies, places and services names. */
    static final List<Aspect> NAMED = List.of(PROVIDER, PLACE, SERVICE);

    /** What readers of figures are offered to choose by: more would leave little that may be told. */
    static final List<Aspect> FILTERS = List.of(PROVIDER, PLACE, SERVICE, YEAR);

    /** Those by which every report tells people apart. */
    static final List<Aspect> PERSONAL = List.of(SEX, AGE, DISABILITY);

    private final Function<UserFact, String> value;

    Aspect(Function<UserFact, String> value) {
        this.value = value;
    }

    String of(UserFact user) {
        return value.apply(user);
    }

    /** The word by which forms and texts name it. */
    public String code() {
        return Codes.of(this);
    }

    static Optional<Aspect> find(String code) {
        return Codes.find(Aspect.class, code);
    }
}
