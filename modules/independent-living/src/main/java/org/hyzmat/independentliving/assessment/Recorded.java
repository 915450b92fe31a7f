package org.hyzmat.independentliving.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An assessment that was recorded.
 *
 * @param <A> what was answered
 * @param version the number by which a change in between is noticed; more than 1 where it was corrected
 * @param removal who removed it, if anybody did
 */
public record Recorded<A>(UUID id, UUID serviceUserId, int version, Occasion occasion, A answers, Removal removal) {

    static <A> Recorded<A> map(ResultSet row, A answers) throws SQLException {
        Occasion occasion = new Occasion(
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("assessed_by", UUID.class),
                row.getString("note"));
        return new Recorded<>(
                row.getObject("id", UUID.class),
                row.getObject("service_user_id", UUID.class),
                row.getInt("version"),
                occasion,
                answers,
                Removal.map(row));
    }
}
