package org.hyzmat.host.data;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/** Tells a pool which faults of H2 mean that a connection will never work again. */
final class BrokenConnections implements SQLExceptionOverride {

    /** Connection broken, database closed, database closed in between. */
    private static final Set<Integer> CODES = Set.of(90067, 90098, 90121);

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException e) {
        return CODES.contains(e.getErrorCode())
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
