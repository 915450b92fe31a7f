package org.hyzmat.independentliving.user;

import static org.hyzmat.independentliving.user.TestingUsers.AGENCY;
import static org.hyzmat.independentliving.user.TestingUsers.COORDINATOR;
import static org.hyzmat.independentliving.user.TestingUsers.SERVICE;
import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.Test;

/** What may be handed in about a service user. */
final class UserDraftTest {

    private static final Clock CLOCK = Clock.fixed(TestingUsers.at(TODAY).toInstant(), ZoneOffset.ofHours(5));
    private static final Intake BORN = new Intake(new UUID(5, 1), Sex.FEMALE, Birth.on(LocalDate.of(1950, 3, 1)));
    private static final WorkforceMember JEREN = new WorkforceMember(
            COORDINATOR, "Jeren", AGENCY, Set.of(SERVICE), "coordinator", LocalDate.MIN, LocalDate.MAX);
    private static final Service ALONE = new Service(
            SERVICE,
            "pilot-11",
            11,
            Names.same("Alone"),
            Names.same(""),
            Service.Sensitivity.OPEN,
            "at-home",
            AGENCY,
            List.of(AGENCY),
            List.of(),
            List.of("independent-living"),
            "running",
            List.of(),
            List.of());
    private static final UserDraft.Rules RULES = new UserDraft.Rules(
            new UserChoices(List.of(ALONE), List.of(JEREN), List.of(JEREN)),
            new PlaceChoices(new TestingDirectory(), CLOCK),
            TODAY);

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "service", SERVICE.toString(),
            "started", "2026-05-01",
            "form", "at-home",
            "coordinator", COORDINATOR.toString(),
            "place", TestingDirectory.TOWN.toString(),
            "phone", "+993 65 12-34-56",
            "risk", "likely",
            "risk-by", COORDINATOR.toString(),
            "risk-on", "2026-05-02"));

    @Test
    void aWholeFormIsTaken() {
        UserDraft draft = draft();

        assertEquals(new Beginning(SERVICE, LocalDate.of(2026, 5, 1), 76), draft.beginning());
        assertEquals(new RiskAtIntake(PlacementRisk.LIKELY, COORDINATOR, LocalDate.of(2026, 5, 2)), draft.risk());
        assertEquals(TestingDirectory.TOWN, draft.place());
    }

    @Test
    void aRiskThatWasNotAssessedNeedsNobody() {
        typed.putAll(Map.of("risk", "unknown", "risk-by", "", "risk-on", ""));

        assertEquals(RiskAtIntake.UNKNOWN, draft().risk());
    }

    @Test
    void aRiskNeedsWhoSaidSoAndWhen() {
        typed.putAll(Map.of("risk-by", "", "risk-on", ""));

        assertEquals(List.of("risk-by problem.required", "risk-on problem.required"), faults());
    }

    @Test
    void daysToComeAreRefused() {
        typed.putAll(Map.of("started", "2026-05-13", "risk-on", "2026-05-13"));

        assertEquals(List.of("started problem.future", "risk-on problem.future"), faults());
    }

    @Test
    void aDayBeforeTheBirthIsRefused() {
        typed.put("started", "1950-02-28");

        assertEquals(List.of("started problem.before-birth"), faults());
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        typed.putAll(Map.of(
                "service",
                new UUID(1, 1).toString(),
                "coordinator",
                new UUID(1, 1).toString(),
                "place",
                new UUID(1, 1).toString(),
                "form",
                "stationary",
                "risk",
                "certain",
                "risk-by",
                "x"));

        assertEquals(
                List.of(
                        "service problem.choice",
                        "form problem.choice",
                        "coordinator problem.choice",
                        "place problem.choice",
                        "risk problem.choice"),
                faults());
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        typed.clear();
        typed.put("phone", "call me");
        typed.put("address", "x".repeat(301));

        assertEquals(
                List.of(
                        "service problem.required",
                        "started problem.required",
                        "form problem.choice",
                        "coordinator problem.required",
                        "place problem.required",
                        "address problem.length",
                        "phone problem.phone",
                        "risk problem.required"),
                faults());
    }

    @Test
    void aChangeCanKeepTheFirstDay() {
        ServiceUser user = TestingUsers.stored(LocalDate.of(2025, 1, 1), 75);
        typed.put("started", "");

        UserDraft draft = UserDraft.of(Form.filled(typed), user, RULES);

        assertEquals(new Beginning(SERVICE, user.startedOn(), 75), draft.beginning());
        assertTrue(user.isBeforeBirth(LocalDate.of(1949, 1, 1)));
    }

    private UserDraft draft() {
        return UserDraft.of(Form.filled(typed), BORN, RULES);
    }

    private List<String> faults() {
        return Faults.of(this::draft);
    }
}
