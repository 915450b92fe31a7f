package org.hyzmat.host.imports;

import java.time.Clock;
import org.hyzmat.host.work.Workers;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.sheets.Sheets;
import org.jdbi.v3.core.Jdbi;

/**
 * What all imports of an installation share.
 *
 * @param platform the host's own schema
 * @param isAlone whether no other program works on the same data
 */
record ImportGround(
        Jdbi platform,
        boolean isAlone,
        Workers workers,
        Sheets sheets,
        ImportLimits limits,
        Clock clock,
        IdSource ids) {}
