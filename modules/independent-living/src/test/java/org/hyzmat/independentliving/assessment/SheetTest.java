package org.hyzmat.independentliving.assessment;

import static org.hyzmat.independentliving.user.TestingUsers.AGENCY;
import static org.hyzmat.independentliving.user.TestingUsers.COORDINATOR;
import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.independentliving.user.TestingUsers;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What may be handed in about an assessment. */
final class SheetTest {

    /** Says keys instead of words. */
    private static final Texts KEYS = new Texts() {
        @Override
        public String text(Locale language, String key, Object... arguments) {
            return key;
        }

        @Override
        public String plural(Locale language, String key, long number) {
            return key;
        }
    };

    private final Sheet<Barthel> barthel = new BarthelSheet(KEYS);
    private final Sheet<Functioning> functioning = new FunctioningSheet(KEYS);

    @Test
    void pointsThatAreNoStepAreRefused() {
        Map<String, String> typed = new HashMap<>(Map.of("feeding", "97", "bathing", "10", "transfer", "15"));
        typed.put("stairs", "-5");
        typed.put("toilet", "7");
        typed.put("dressing", "much");

        assertEquals(
                List.of(
                        "feeding barthel.not-a-step",
                        "bathing barthel.not-a-step",
                        "dressing problem.number",
                        "toilet barthel.not-a-step",
                        "stairs barthel.not-a-step"),
                faults(barthel, typed));
    }

    @Test
    void anEmptySheetIsRefused() {
        assertEquals(List.of("feeding assessment.empty"), faults(barthel, Map.of("stairs", "")));
        assertEquals(
                List.of("seeing assessment.empty"), faults(functioning, Map.of("respondent", "self", "hearing", "0")));
    }

    @Test
    void whatIsLeftOutIsMissing() {
        Barthel read = barthel.read(Form.filled(Map.of("feeding", "10", "stairs", "")), new Problems());

        assertEquals(Map.of(BarthelItem.FEEDING, 10), read.ratings());
        assertEquals(9, read.missing().size());
    }

    @Test
    void whatIsWrittenReadsAsItWas() {
        Map<String, String> typed = Map.of("respondent", "proxy", "seeing", "3", "walking", "7");

        Functioning read = functioning.read(Form.filled(typed), new Problems());

        assertEquals(read, functioning.read(Form.filled(functioning.written(read)), new Problems()));
        assertEquals(Difficulty.REFUSED, read.of(Domain.WALKING));
        assertEquals(Difficulty.NOT_ASKED, read.of(Domain.HEARING));
    }

    @Test
    void anAnswerThatIsNotOfferedIsRefused() {
        assertEquals(
                List.of("respondent problem.choice", "seeing problem.choice", "walking problem.choice"),
                faults(functioning, Map.of("respondent", "doctor", "seeing", "5", "walking", "a lot", "hearing", "1")));
    }

    @Test
    void anAssessmentToComeIsRefused() {
        assertEquals(List.of("assessed-on problem.future"), faults("2026-05-13", COORDINATOR.toString(), head()));
    }

    @Test
    void anAssessmentBeforeTheBirthIsRefused() {
        assertEquals(List.of("assessed-on problem.before-birth"), faults("1940-01-01", COORDINATOR.toString(), head()));
    }

    @Test
    void anAssessmentAfterTheDeathIsRefused() {
        LocalDate died = TODAY.minusDays(10);
        Outcome death = new Outcome(
                UUID.randomUUID(), new UUID(1, 1), OutcomeKind.DIED, died, "", TestingUsers.at(died), COORDINATOR);

        assertEquals(
                List.of("assessed-on assessment.after-death"),
                faults(died.plusDays(1).toString(), COORDINATOR.toString(), head(death)));
        assertDoesNotThrow(() ->
                occasion(died.toString(), COORDINATOR.toString(), head(death)).throwIfAny());
    }

    @Test
    void whoAssessedIsOfTheAgency() {
        assertEquals(
                List.of("assessed-on problem.required", "assessed-by problem.choice"),
                faults("", UUID.randomUUID().toString(), head()));
    }

    private static List<String> faults(Sheet<?> sheet, Map<String, String> typed) {
        return Faults.of(() -> {
            Problems problems = new Problems();
            sheet.read(Form.filled(typed), problems);
            problems.throwIfAny();
        });
    }

    private static List<String> faults(String day, String by, UserHead head) {
        return Faults.of(occasion(day, by, head)::throwIfAny);
    }

    private static Problems occasion(String day, String by, UserHead head) {
        Problems problems = new Problems();
        WorkforceMember member = new WorkforceMember(
                COORDINATOR, "Jeren", AGENCY, Set.of(), "coordinator", LocalDate.MIN, LocalDate.MAX);
        Form form = Form.filled(Map.of("assessed-on", day, "assessed-by", by));
        Occasion.of(form, new Occasion.Rules(head, List.of(member), TODAY), problems);
        return problems;
    }

    private static UserHead head(Outcome... outcomes) {
        ServiceUser user = TestingUsers.stored(TODAY.minusYears(1), 70);
        Names none = Names.same("");
        return new UserHead(user, new Support(user.startedOn(), List.of(outcomes)), none, none, false, "", true);
    }
}
