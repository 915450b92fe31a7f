package org.hyzmat.strongfamilies.score;

import org.hyzmat.platform.IdSource;
import org.hyzmat.strongfamilies.instrument.InstrumentRepository;
import org.jdbi.v3.core.Jdbi;

/** Everything this module keeps about measuring. */
public record ScoreStore(InstrumentRepository instruments, GroupScaleRepository groupScales, ScoreRepository scores) {

    public static ScoreStore in(Jdbi jdbi, IdSource ids) {
        return new ScoreStore(
                new InstrumentRepository(jdbi), new GroupScaleRepository(jdbi, ids), new ScoreRepository(jdbi, ids));
    }
}
