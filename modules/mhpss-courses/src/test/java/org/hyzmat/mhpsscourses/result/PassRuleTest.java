package org.hyzmat.mhpsscourses.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.junit.jupiter.api.Test;

/** Who has completed a course. */
final class PassRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void enoughIsEnough() {
        assertEquals(List.of(), against(rule(80, 60), there(480, 60)));
        assertEquals(List.of(), against(rule(80, CourseRule.NOTHING), there(480, -1)));
    }

    @Test
    void aMinuteTooFewIsToldWithAShareThatIsNotEnough() {
        List<Reason> reasons = PassRule.against(rule(80, 60), there(479, 60));

        assertEquals(List.of(Reason.of("result.reason.attendance", 79, 80)), reasons);
    }

    @Test
    void whatIsNotMarkedIsNamed() {
        Standing standing = standing(true, 100, 1, BigDecimal.valueOf(60));

        assertEquals(List.of("result.reason.attendance", "result.reason.unmarked"), against(rule(80, 60), standing));
    }

    @Test
    void aTestThatIsMissingOrTooLowIsToldApart() {
        assertEquals(List.of("result.reason.no-test"), against(rule(80, 60), there(600, -1)));
        assertEquals(List.of("result.reason.test"), against(rule(80, 60), there(600, 59)));
        assertEquals(List.of("result.reason.test"), against(rule(80, 60), there(600, 0)));
    }

    @Test
    void aRunWithoutSessionsCompletesNothing() {
        CourseRule empty = new CourseRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Names.same("PFA"),
                "",
                "ENDED",
                DAY,
                DAY,
                0,
                CourseRule.NOTHING,
                36,
                0,
                0);

        assertEquals(List.of("result.reason.no-sessions"), against(empty, there(0, -1)));
    }

    @Test
    void whoHasLeftGetsNone() {
        assertEquals(
                List.of("result.reason.withdrawn"),
                against(rule(80, 60), standing(false, 600, 2, BigDecimal.valueOf(90))));
    }

    private static List<String> against(CourseRule rule, Standing standing) {
        return PassRule.against(rule, standing).stream().map(Reason::key).toList();
    }

    private static Standing there(int minutes, int post) {
        return standing(true, minutes, 2, BigDecimal.valueOf(post));
    }

    private static Standing standing(boolean enrolled, int minutes, int marked, BigDecimal post) {
        return new Standing(
                UUID.randomUUID(), UUID.randomUUID(), "Maral", "", enrolled, minutes, marked, Standing.NONE, post);
    }

    private static CourseRule rule(int attendance, int test) {
        return new CourseRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Names.same("PFA"),
                "",
                "ENDED",
                DAY,
                DAY,
                attendance,
                test,
                36,
                2,
                600);
    }
}
