package org.hyzmat.independentliving.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.independentliving.TestingVisits;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.platform.Actor;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What figures are made of, read by somebody who sees no record. */
@OnEachDatabase
final class FactRepositoryTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID SERVICE = UUID.randomUUID();
    private static final OffsetDateTime NOTED = OffsetDateTime.of(2026, 1, 2, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate STARTED = LocalDate.of(2025, 3, 10);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor reader = TestingActor.reading(Set.of(AGENCY), SERVICE);
    private TestingVisits records;

    @BeforeEach
    void begin() {
        records = new TestingVisits(database.jdbi(), AGENCY, SERVICE);
    }

    private Facts facts() {
        return new FactRepository(database.jdbi()).all(reader.countable());
    }

    @Test
    void aVisitThatTookPlaceShowsWhereSomebodyLived() {
        UUID user = records.user("LIKELY", STARTED);
        records.visit(user, STARTED.plusDays(20), 60, 4, "30").recorded("PARTLY", 40, 3, "22.50");
        records.visit(user, STARTED.plusDays(30), 60, 4, "30").is("MISSED");
        records.visit(user, STARTED.plusDays(40), 60, 4, "30");

        UserFact fact = facts().users().get(0);

        assertEquals(STARTED.plusDays(20), fact.seenOn());
        assertEquals(AgeBand.FROM_60_TO_74, fact.ageBand());
        assertEquals(true, fact.isFlagged());
    }

    @Test
    void anAssessmentAndAnOutcomeDoTooAndTheLatestAnswersCount() {
        UUID user = records.user("POSSIBLE", STARTED);
        functioning(user, STARTED.plusDays(50), "YES");
        functioning(user, STARTED.plusDays(5), "NO");

        UserFact assessed = facts().users().get(0);
        records.outcome(user, "PLACED", STARTED.plusDays(60));
        UserFact placed = facts().users().get(0);

        assertEquals("yes", assessed.disability());
        assertEquals(STARTED.plusDays(50), assessed.seenOn());
        assertEquals(STARTED.plusDays(60), placed.seenOn());
        assertEquals(OutcomeKind.PLACED, placed.support().state());
    }

    @Test
    void anAssessmentThatWasRemovedSaysNothing() {
        UUID user = records.user("POSSIBLE", STARTED);
        functioning(user, STARTED.plusDays(5), "NO");
        UUID mistaken = functioning(user, STARTED.plusDays(50), "YES");

        removed(mistaken);

        assertEquals("no", facts().users().get(0).disability());
        assertEquals(STARTED.plusDays(5), facts().users().get(0).seenOn());
    }

    @Test
    void monthsAddUpVisitsInTheMonthInWhichTheyCount() {
        UUID user = records.user();
        records.visit(user, LocalDate.of(2026, 5, 4), 60, 4, "30").recorded("DONE", 55, 4, "30");
        records.visit(user, LocalDate.of(2026, 5, 11), 60, 4, "30").recorded("PARTLY", 40, 3, "22.50");
        records.visit(user, LocalDate.of(2026, 5, 30), 60, 4, "30")
                .recorded("DONE", 60, 4, "30")
                .countedOn(LocalDate.of(2026, 6, 1));

        List<MonthFact> may = facts().byMonth().get(YearMonth.of(2026, 5));

        assertEquals(1, may.size());
        assertEquals(2, may.get(0).visits());
        assertEquals(95, may.get(0).minutes());
        assertEquals(0, new BigDecimal("52.50").compareTo(may.get(0).cost()));
        assertEquals(1, facts().byMonth().get(YearMonth.of(2026, 6)).size());
    }

    @Test
    void aServiceOneIsNotAdmittedToAddsNothing() {
        new TestingVisits(database.jdbi(), AGENCY, UUID.randomUUID()).user();

        assertEquals(List.of(), facts().users());
    }

    private UUID functioning(UUID user, LocalDate day, String disability) {
        UUID id = UUID.randomUUID();
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                                insert into functioning (id, agency_id, service_id, created_at, created_by,
                                    service_user_id, assessed_on, assessed_by, respondent, seeing, hearing, walking,
                                    remembering, self_care, communicating, disability, note)
                                values (:id, :agency, :service, :at, :by, :user, :day, :by, 'SELF', 1, 1, 1, 1, 1, 1,
                                    :disability, '')
                                """)
                        .bind("id", id)
                        .bind("agency", AGENCY)
                        .bind("service", SERVICE)
                        .bind("at", NOTED)
                        .bind("by", UUID.randomUUID())
                        .bind("user", user)
                        .bind("day", day)
                        .bind("disability", disability)
                        .execute());
        return id;
    }

    private void removed(UUID functioning) {
        Actor actor = TestingActor.in(AGENCY, SERVICE);
        database.jdbi()
                .useHandle(handle -> actor.visible()
                        .on(handle.createUpdate("""
                                update functioning f
                                set removed_at = :at, removed_by = :by
                                where f.id = :id and <visible:f>
                                """))
                        .bind("at", NOTED)
                        .bind("by", actor.person())
                        .bind("id", functioning)
                        .execute());
    }
}
