package org.hyzmat.people.person;

import static org.hyzmat.people.TestingDay.TODAY;
import static org.hyzmat.testkit.TestingDirectory.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hyzmat.people.TestingDay;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What is taken and what is refused of the form for a person. */
class PersonDraftTest {

    @Test
    void aFilledFormIsTaken() {
        PersonDraft draft = read(Map.of(
                "given-name", "Aýgül",
                "family-name", "Meredowa",
                "sex", "female",
                "born", "1988",
                "place", TOWN.toString(),
                "other-spellings", "Aygul, Айгуль"));

        PersonName name = new PersonName("Aýgül", "Meredowa", "");
        assertEquals(new PersonDraft(name, "Aygul, Айгуль", Sex.FEMALE, Birth.in(1988), TOWN.toString()), draft);
        assertEquals(" meredova aigul ", draft.searchKey());
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        List<String> faults = Faults.of(() -> read(Map.of(
                "given-name", "",
                "family-name", "Meredowa 2",
                "father-name", "@",
                "sex", "x",
                "born", "178",
                "place", "7b1f4d30-0000-4000-8000-000000000000")));

        assertEquals(
                List.of(
                        "given-name problem.required",
                        "family-name problem.name.digits",
                        "father-name problem.name.signs",
                        "sex problem.choice",
                        "born problem.birth.old",
                        "place problem.choice"),
                faults);
    }

    @Test
    void namesOfSeveralWordsWithHyphenAndApostropheAreTaken() {
        PersonDraft draft = read(Map.of("given-name", "Anna-Mariýa", "family-name", "d’Orazow ogly"));

        assertEquals("d’Orazow ogly Anna-Mariýa", draft.name().label());
    }

    @Test
    void aNameTooLongIsRefused() {
        assertEquals(
                List.of("given-name problem.length"),
                Faults.of(() -> read(Map.of("given-name", "a".repeat(81), "family-name", "Meredow"))));
    }

    private static PersonDraft read(Map<String, String> typed) {
        return PersonDraft.of(Form.filled(typed), TestingDay.places(), TODAY);
    }
}
