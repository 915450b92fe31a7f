package org.hyzmat.independentliving.volume;

import static org.hyzmat.independentliving.plan.TestingCare.AGENCY;
import static org.hyzmat.independentliving.plan.TestingCare.SERVICE;
import static org.hyzmat.independentliving.plan.TestingCare.TODAY;
import static org.hyzmat.independentliving.plan.TestingCare.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hyzmat.independentliving.delivery.RecordDraft;
import org.hyzmat.independentliving.delivery.RecordRepository;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.independentliving.plan.TestingCare;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.visit.GenerateRepository;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitRepository;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Closing a month while others write what counts in it, on both databases. */
@OnEachDatabase
final class MonthRepositoryTest {

    private static final YearMonth MONTH = YearMonth.from(TODAY);
    private static final Span DAYS = new Span(MONTH.atDay(1), MONTH.atEndOfMonth());

    /** Long enough for whoever does not wait to be done. */
    private static final long MOMENT_MILLIS = 400;

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private MonthRepository months;
    private VisitRepository visits;
    private RecordRepository records;
    private GenerateRepository generating;
    private ServiceUser user;

    @BeforeEach
    void open() {
        months = new MonthRepository(database.jdbi());
        visits = new VisitRepository(database.jdbi());
        records = new RecordRepository(database.jdbi(), UUID::randomUUID);
        generating = new GenerateRepository(database.jdbi(), UUID::randomUUID);
        TestingCare care = new TestingCare(database.jdbi(), actor);
        user = care.user(TODAY.minusYears(1));
        care.agreed(user, MONTH.atDay(1), care.slot());
        MonthLock.prepare(database.jdbi(), AGENCY);
    }

    @Test
    void aVisitRecordedWhileItsMonthIsBeingClosedWaitsAndDoesNotCountInIt() {
        Visit visit = planned().get(0);

        CompletableFuture<Boolean> recording = whileClosing(() -> record(visit));

        assertFalse(recording.join());
        Visit read = visits.find(actor.visible(), visit.id()).orElseThrow();
        assertEquals(VisitState.PLANNED, read.state());
        assertEquals(1, read.version());
        assertEquals(List.of(), visits.changes(actor.visible(), visit.id()));
    }

    @Test
    void visitsPlannedWhileTheirMonthIsBeingClosedAreNotMade() {
        CompletableFuture<GenerateRepository.Done> planning =
                whileClosing(() -> generating.generate(DAYS, List.of(), actor, at(TODAY)));

        assertEquals(new GenerateRepository.Done(0, 0, 0, 0), planning.join());
        assertEquals(List.of(), visits.ahead(actor.visible(), user.id(), MONTH.atDay(1), 9));
    }

    @Test
    void whoClosesAMonthWaitsForWhoeverIsRecording() {
        CompletableFuture<Void> closing = database.jdbi().inTransaction(handle -> {
            MonthLock.hold(handle, AGENCY);
            CompletableFuture<Void> begun = CompletableFuture.runAsync(this::close);
            expectWaiting(begun);
            return begun;
        });

        closing.join();
        assertTrue(months.find(AGENCY, MONTH).isPresent());
    }

    @Test
    void nothingComesIntoAMonthOnceItIsClosed() {
        List<Visit> all = planned();
        CompletableFuture<Long> recording = CompletableFuture.supplyAsync(
                () -> all.stream().filter(this::record).count());

        close();
        long then = recorded();

        assertEquals(then, recording.join());
        assertEquals(then, recorded());
    }

    /** Does something while somebody has closed the month but is not yet done. */
    private <T> CompletableFuture<T> whileClosing(Supplier<T> work) {
        return database.jdbi().inTransaction(handle -> {
            MonthLock.hold(handle, AGENCY);
            handle.execute(
                    "insert into closed_month (id, agency_id, created_at, created_by, month_on) values (?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    AGENCY,
                    at(TODAY),
                    actor.person(),
                    MONTH.atDay(1));
            CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
            expectWaiting(begun);
            return begun;
        });
    }

    private static void expectWaiting(CompletableFuture<?> begun) {
        assertThrows(TimeoutException.class, () -> begun.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void close() {
        months.close(new Stamp(actor, at(TODAY)), UUID.randomUUID(), MONTH);
    }

    private boolean record(Visit visit) {
        RecordDraft draft = RecordDraft.asPlanned(visit, visits.tasks(actor.visible(), visit));
        VisitForm sent = new VisitForm(UUID.randomUUID(), visit.version(), actor, at(TODAY));
        return records.write(visit, sent, draft, MONTH.atDay(1), TODAY);
    }

    private List<Visit> planned() {
        generating.generate(DAYS, List.of(), actor, at(TODAY));
        LocalDate first = MONTH.atDay(1);
        return visits.ahead(actor.visible(), user.id(), first, first.lengthOfMonth());
    }

    private long recorded() {
        return planned().stream().filter(visit -> visit.state().isRecorded()).count();
    }
}
