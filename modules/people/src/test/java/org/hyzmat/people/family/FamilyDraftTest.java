package org.hyzmat.people.family;

import static org.hyzmat.people.TestingDay.TODAY;
import static org.hyzmat.testkit.TestingDirectory.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.people.TestingDay;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What is taken and what is refused of the form for a family. */
class FamilyDraftTest {

    private final Map<String, String> typed = new LinkedHashMap<>(Map.of(
            "name", "Meredow",
            "place", TOWN.toString(),
            "caregivers", "1",
            "children", "2",
            "caregiver-1-role", "mother",
            "caregiver-1-name", "Aýgül",
            "child-1-role", "child",
            "child-1-name", "Aýna",
            "child-1-sex", "female",
            "child-1-born", "10"));

    @Test
    void membersTakeNamePlaceAndSexFromWhatIsKnown() {
        typed.put("child-2-role", "child");

        FamilyDraft family = read();

        assertEquals(2, family.members().size());
        MemberDraft mother = family.members().get(0);
        assertEquals("Meredowa Aýgül", mother.person().name().label());
        assertEquals(Sex.FEMALE, mother.person().sex());
        assertEquals(TOWN.toString(), mother.person().place());
        MemberDraft child = family.members().get(1);
        assertEquals(FamilyRole.CHILD, child.belonging().role());
        assertEquals(Birth.ofEstimatedAge(10, TODAY), child.person().birth());
    }

    @Test
    void allFaultsOfAllRowsAreFoundAtOnce() {
        typed.put("name", "");
        typed.put("phone", "x");
        typed.put("caregiver-1-role", "");
        typed.put("child-1-name", "Aýna5");
        typed.put("child-2-role", "child");
        typed.put("child-2-born", "2030");

        assertEquals(
                List.of(
                        "name problem.required",
                        "phone problem.phone",
                        "caregiver-1-role problem.required",
                        "child-1-name problem.name.digits",
                        "child-2-name problem.required",
                        "child-2-born problem.birth.future"),
                Faults.of(this::read));
    }

    @Test
    void onePersonInTwoRowsIsRefused() {
        typed.put("child-2-role", "child");
        typed.put("child-2-name", "Aýna");
        typed.put("child-2-sex", "female");
        typed.put("child-2-born", "10");

        assertEquals(List.of("child-2-name problem.member.twice"), Faults.of(this::read));
    }

    @Test
    void oneKnownPersonInTwoRowsIsRefused() {
        typed.put("caregiver-1-person", TOWN.toString());
        typed.put("child-1-person", TOWN.toString());

        assertEquals(List.of("child-1-name problem.member.twice"), Faults.of(this::read));
    }

    @Test
    void twinsAreTaken() {
        typed.put("child-2-role", "child");
        typed.put("child-2-name", "Aýjan");
        typed.put("child-2-sex", "female");
        typed.put("child-2-born", "10");

        assertEquals(3, read().members().size());
    }

    @Test
    void aFamilyWithoutMembersIsRefused() {
        typed.keySet()
                .removeIf(field -> field.contains("-1-name") || field.contains("-1-sex") || field.contains("born"));

        assertEquals(List.of("caregiver-1-name problem.family.empty"), Faults.of(this::read));
    }

    @Test
    void aRowMoreKeepsWhatWasTyped() {
        typed.put("more", "child");

        Form form = FamilyRows.withOneMore(Form.filled(typed));

        assertEquals(3, FamilyRows.of(form).childCount());
        assertEquals("Aýna", form.value("child-1-name"));
    }

    @Test
    void theRowsHaveAnEnd() {
        typed.put("children", "100");

        assertEquals(12, FamilyRows.of(Form.filled(typed)).childCount());
    }

    private FamilyDraft read() {
        return FamilyDraft.of(Form.filled(typed), TestingDay.places(), TODAY);
    }
}
