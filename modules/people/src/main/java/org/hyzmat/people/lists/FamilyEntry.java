package org.hyzmat.people.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.family.MemberDraft.Belonging;
import org.hyzmat.people.forms.BornField;
import org.hyzmat.people.names.FamilyName;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListRow;

/**
 * A row of the list: somebody who belongs to a family.
 *
 * @param row its number in the file
 * @param family the number or word that the rows of one family have in common
 * @param called what the family is called
 * @param isNewcomer whether it is said that this is none of the persons known
 */
record FamilyEntry(
        long row, String family, String called, PersonDraft person, Belonging belonging, boolean isNewcomer) {

    /** The columns, in the order of the file. */
    static final List<ListColumn> COLUMNS = List.of(
            ListColumn.text("family").always().alsoCalled("№", "family no", "номер", "№ семьи", "belgisi"),
            ListColumn.text("called"),
            ListColumn.text("family-name").always().alsoCalled("surname", "last name"),
            ListColumn.text("given-name").always().alsoCalled("first name", "name", "имя", "ady"),
            ListColumn.text("father-name").alsoCalled("patronymic", "middle name"),
            ListColumn.choice("role", "role", codes()).always(),
            ListColumn.choice("sex", "sex", List.of("female", "male", "unknown"))
                    .alsoCalled("gender"),
            ListColumn.text("born").alsoCalled("birth", "date of birth", "year of birth", "год рождения", "age"),
            ListColumn.text("place").alsoCalled("etrap", "city", "место жительства"),
            ListColumn.choice("newcomer", "newcomer", List.of("yes", "no")));

    private static final int LONGEST_KEY = 80;

    private static List<String> codes() {
        return Stream.of(FamilyRole.values()).map(FamilyRole::code).toList();
    }

    /** Reads a row by the rules of the forms, and notes what is wrong with it. */
    static FamilyEntry read(ListRow row, PlaceNames places, LocalDate today, Problems problems) {
        problems.length("family", row.text("family"), LONGEST_KEY);
        Stream.of("called", "family-name", "given-name", "father-name")
                .forEach(field -> PersonName.check(problems, field, row.text(field)));
        FamilyRole role = role(row);
        Sex sex = sex(row, role, problems);
        PersonDraft person = new PersonDraft(
                new PersonName(row.text("given-name"), row.text("family-name"), row.text("father-name")),
                "",
                sex,
                BornField.read("born", row.text("born"), today, problems),
                places.read("place", row.text("place"), problems));
        String called = row.text("called").isEmpty()
                ? FamilyName.forSex(row.text("family-name"), Sex.MALE)
                : row.text("called");
        return new FamilyEntry(
                row.number(),
                row.text("family"),
                called,
                person,
                new Belonging(role, LocalDate.MIN, LocalDate.MAX),
                row.text("newcomer").equals("yes"));
    }

    private static FamilyRole role(ListRow row) {
        return Stream.of(FamilyRole.values())
                .filter(role -> role.code().equals(row.text("role")))
                .findFirst()
                .orElse(FamilyRole.OTHER);
    }

    private static Sex sex(ListRow row, FamilyRole role, Problems problems) {
        Sex written = Stream.of(Sex.values())
                .filter(sex -> sex.code().equals(row.text("sex")))
                .findFirst()
                .orElse(Sex.UNKNOWN);
        boolean contradicts = role.sex() != Sex.UNKNOWN && written != Sex.UNKNOWN && written != role.sex();
        problems.when(contradicts, "sex", "problem.list.sex");
        return role.sex() == Sex.UNKNOWN ? written : role.sex();
    }

    /** What is the same in two rows only if they mean one person. */
    String identity() {
        return person.name().label() + "|" + person.sex() + "|" + person.birth();
    }
}
