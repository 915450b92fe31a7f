package org.hyzmat.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.forms.BornField;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.names.NameKey;

/**
 * What somebody hands in about a person.
 *
 * @param otherSpellings further spellings of the name, separated by commas, possibly empty
 * @param place the id of a place, or empty
 */
public record PersonDraft(PersonName name, String otherSpellings, Sex sex, Birth birth, String place) {

    /** The fields of the form, in its order. */
    static final List<String> FIELDS =
            List.of("given-name", "family-name", "father-name", "sex", "born", "place", "other-spellings");

    private static final int SPELLINGS = 400;

    /** Reads a form; all faults are found at once. */
    static PersonDraft of(Form form, PlaceChoices places, LocalDate today) {
        Problems problems = new Problems()
                .require("given-name", form.value("given-name"))
                .require("family-name", form.value("family-name"))
                .length("other-spellings", form.value("other-spellings"), SPELLINGS);
        Stream.of("given-name", "family-name", "father-name")
                .forEach(field -> PersonName.check(problems, field, form.value(field)));
        PersonDraft draft = new PersonDraft(
                new PersonName(form.value("given-name"), form.value("family-name"), form.value("father-name")),
                form.value("other-spellings").replaceAll("\\s+", " "),
                readSex("sex", form, problems),
                BornField.read("born", form.value("born"), today, problems),
                readPlace(form, places, problems));
        problems.throwIfAny();
        return draft;
    }

    /** Reads a field that holds the code of a sex; an empty one means not recorded. */
    public static Sex readSex(String field, Form form, Problems problems) {
        String typed = form.value(field);
        return Stream.of(Sex.values())
                .filter(sex -> sex.code().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> {
                    problems.when(!typed.isEmpty(), field, "problem.choice");
                    return Sex.UNKNOWN;
                });
    }

    /** Reads the field for the place; an empty one means not recorded. */
    public static String readPlace(Form form, PlaceChoices places, Problems problems) {
        return places.read(form, "place", problems).map(UUID::toString).orElse("");
    }

    /** Under what a whole list is compared with what is there: the first two words of the search key. */
    public String nameKey() {
        return nameKey(searchKey());
    }

    static String nameKey(String searchKey) {
        String[] words = searchKey.strip().split(" ");
        return words.length == 1 ? words[0] : words[0] + " " + words[1];
    }

    /** Under what the person is found: the name and its other spellings. */
    String searchKey() {
        return NameKey.of(List.of(name.label(), otherSpellings));
    }
}
