package org.hyzmat.independentliving.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.RiskAtIntake;

/** Who said when that an assessment was recorded by mistake; {@link #NONE} of one that holds. */
public record Removal(OffsetDateTime at, UUID by) {

    /** Nobody did. */
    public static final Removal NONE = new Removal(OffsetDateTime.MAX, RiskAtIntake.NOBODY);

    static Removal map(ResultSet row) throws SQLException {
        Optional<OffsetDateTime> at = Optional.ofNullable(row.getObject("removed_at", OffsetDateTime.class));
        return at.isEmpty() ? NONE : new Removal(at.get(), row.getObject("removed_by", UUID.class));
    }

    /** Whether somebody did. */
    public boolean isMade() {
        return !equals(NONE);
    }
}
