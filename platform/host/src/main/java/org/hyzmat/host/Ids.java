package org.hyzmat.host;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.hyzmat.platform.IdSource;

/** Time-ordered ids that grow with each call. */
final class Ids implements IdSource {

    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
