package org.hyzmat.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.people.api.FamilyRole;

/**
 * A family to which a person belongs or belonged.
 *
 * @param ended whether the person does not belong to it any more
 */
public record Membership(UUID person, UUID family, String familyName, FamilyRole role, boolean ended) {

    /** Reads a row, as things stand today. */
    static Membership map(ResultSet row, LocalDate today) throws SQLException {
        LocalDate to = row.getObject("to_on", LocalDate.class);
        return new Membership(
                row.getObject("person_id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getString("name"),
                FamilyRole.valueOf(row.getString("role")),
                to != null && to.isBefore(today));
    }
}
