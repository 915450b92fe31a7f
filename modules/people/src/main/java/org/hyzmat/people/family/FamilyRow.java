package org.hyzmat.people.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A family without its members.
 *
 * @param place the id of the place where it lives, empty where it is not known
 */
public record FamilyRow(UUID id, UUID agency, int version, String name, String sortKey, String place) {

    /** Reads the row of a statement that lists all columns of the table. */
    static FamilyRow map(ResultSet row, StatementContext context) throws SQLException {
        return new FamilyRow(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("sort_key"),
                Optional.ofNullable(row.getString("place_id")).orElse(""));
    }
}
