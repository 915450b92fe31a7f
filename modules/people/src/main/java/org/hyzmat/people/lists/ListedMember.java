package org.hyzmat.people.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.forms.BornField;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.Person;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A row of the list as it is given out.
 *
 * @param born as it would be typed
 * @param place the id of the place, of the person or else of the family; a UUID of zeros where it is not known
 */
record ListedMember(UUID family, String called, FamilyRole role, PersonName name, Sex sex, String born, UUID place) {

    private static final UUID NOWHERE = new UUID(0, 0);

    /** Reads the row of a statement that lists all columns. */
    static ListedMember map(ResultSet row, StatementContext context) throws SQLException {
        return new ListedMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FamilyRole.valueOf(row.getString("role")),
                new PersonName(row.getString("given_name"), row.getString("family_name"), row.getString("father_name")),
                Sex.valueOf(row.getString("sex")),
                BornField.write(Person.birth(row)),
                Optional.ofNullable(row.getObject("place_id", UUID.class))
                        .orElse(Optional.ofNullable(row.getObject("family_place_id", UUID.class))
                                .orElse(NOWHERE)));
    }

    /** One cell for each column. */
    List<Cell> cells(long number, PlaceNames places) {
        return List.of(
                Cell.of(number),
                Cell.of(called),
                Cell.of(name.family()),
                Cell.of(name.given()),
                Cell.of(name.father()),
                Cell.of(role.code()),
                Cell.of(sex.code()),
                Cell.of(born),
                Cell.of(places.write(place)),
                Cell.EMPTY);
    }
}
