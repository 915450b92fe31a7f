package org.hyzmat.people.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.person.Person;
import org.jdbi.v3.core.statement.StatementContext;

/** A person's time in a family, with what changing it needs. */
public record MemberRow(UUID id, UUID family, int version, FamilyMember member) {

    /** Caregivers, then children from the eldest, then others. */
    static final Comparator<MemberRow> IN_ORDER = Comparator.comparing(
                    (MemberRow row) -> row.role().part())
            .thenComparing(row -> row.role().part() == FamilyRole.Part.CHILD
                    ? row.person().birth().date()
                    : LocalDate.MIN)
            .thenComparing(MemberRow::role)
            .thenComparing(row -> row.person().sortKey())
            .thenComparing(MemberRow::id);

    /** Reads a row of members joined with persons. */
    static MemberRow map(ResultSet row, StatementContext context) throws SQLException {
        PersonLabel person = new PersonLabel(
                row.getObject("person_id", UUID.class),
                row.getString("label"),
                row.getString("given_name"),
                row.getString("sort_key"),
                Sex.valueOf(row.getString("sex")),
                Person.birth(row));
        return new MemberRow(
                row.getObject("id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getInt("version"),
                new FamilyMember(
                        person,
                        FamilyRole.valueOf(row.getString("role")),
                        day(row, "from_on").orElse(LocalDate.MIN),
                        day(row, "to_on").orElse(LocalDate.MAX)));
    }

    /** Who it is. */
    public PersonLabel person() {
        return member.person();
    }

    /** What the person is to the children of the family. */
    public FamilyRole role() {
        return member.role();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
