package org.hyzmat.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.PersonName;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A person as the register knows them.
 *
 * @param otherSpellings further spellings of the name, separated by commas, possibly empty
 * @param place the id of the place where the person lives, empty where it is not known
 */
public record Person(
        UUID id,
        UUID agency,
        int version,
        PersonName name,
        String label,
        String sortKey,
        String otherSpellings,
        Sex sex,
        Birth birth,
        String place) {

    /** Reads the row of a statement that lists all columns of the table. */
    static Person map(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getInt("version"),
                new PersonName(row.getString("given_name"), row.getString("family_name"), row.getString("father_name")),
                row.getString("label"),
                row.getString("sort_key"),
                row.getString("other_spellings"),
                Sex.valueOf(row.getString("sex")),
                birth(row),
                Optional.ofNullable(row.getString("place_id")).orElse(""));
    }

    /** Reads the two columns of a birth. */
    public static Birth birth(ResultSet row) throws SQLException {
        LocalDate date = row.getObject("birth_on", LocalDate.class);
        return date == null
                ? Birth.UNKNOWN
                : new Birth(date, Birth.Precision.valueOf(row.getString("birth_precision")));
    }

    /** The age on a day as a page shows it, empty where the birth is not known. */
    public String ageOn(LocalDate day) {
        return birth.ageOn(day).stream().mapToObj(String::valueOf).findFirst().orElse("");
    }

    /** What other modules see of the person. */
    public PersonLabel asLabel() {
        return new PersonLabel(id, label, name.given(), sortKey, sex, birth);
    }
}
