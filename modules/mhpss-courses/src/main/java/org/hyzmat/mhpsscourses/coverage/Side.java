package org.hyzmat.mhpsscourses.coverage;

import java.util.function.Function;
import org.hyzmat.platform.Codes;

/** By what people are told apart. */
enum Side {
    PROVIDER(crowd -> crowd.provider().toString()),
    REGION(Crowd::region),
    SECTOR(Crowd::sector);

    private final Function<Crowd, String> value;

    Side(Function<Crowd, String> value) {
        this.value = value;
    }

    String of(Crowd crowd) {
        return value.apply(crowd);
    }

    /** The word by which forms and texts name it. */
    String code() {
        return Codes.of(this);
    }
}
