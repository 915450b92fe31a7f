package org.hyzmat.people.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.Person;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Somebody who is there already, in one of the families to which that person belongs.
 *
 * @param nameKey under which somebody of such a name is looked for
 * @param family the id of the family, or empty
 * @param role in that family, or empty
 */
record KnownPerson(String nameKey, PersonName name, Sex sex, Birth birth, String family, String role) {

    /** Reads the row of a statement that lists all columns. */
    static KnownPerson map(ResultSet row, StatementContext context) throws SQLException {
        return new KnownPerson(
                row.getString("name_key"),
                new PersonName(row.getString("given_name"), row.getString("family_name"), row.getString("father_name")),
                Sex.valueOf(row.getString("sex")),
                Person.birth(row),
                Optional.ofNullable(row.getObject("family_id", UUID.class))
                        .map(UUID::toString)
                        .orElse(""),
                Optional.ofNullable(row.getString("role")).orElse(""));
    }

    /** Whether a row of the list says just this. */
    boolean isSaidBy(FamilyEntry entry) {
        return name.equals(entry.person().name())
                && sex == entry.person().sex()
                && birth.equals(entry.person().birth())
                && role.equals(entry.belonging().role().name());
    }

    /** Whether a row of the list may mean this person. */
    boolean mayBe(FamilyEntry entry) {
        return birth.mayEqual(entry.person().birth());
    }
}
