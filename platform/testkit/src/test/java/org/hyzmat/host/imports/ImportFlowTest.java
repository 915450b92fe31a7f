package org.hyzmat.host.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.ModuleData;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationSet;
import org.hyzmat.host.sheets.SheetFiles;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Site;
import org.hyzmat.host.work.Workers;
import org.hyzmat.platform.Actor;
import org.hyzmat.testkit.DatabaseKind;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingClock;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An import is there wholly or not at all, whatever happens while it is written. */
@Tag("pages")
class ImportFlowTest {

    private static final ModuleData NUMBERS = new ModuleData(
            "numbers",
            MigrationSet.ofModule("numbers", List.of(new Migration("001-create-entry.sql", NumberList.TABLES))),
            List.of(),
            List.of(),
            List.of());
    private static final int ROWS = 1_200;

    @TempDir
    private Path folder;

    private final Actor actor = TestingActor.in(UUID.randomUUID());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final TestingClock clock = TestingClock.create();
    private final NumberList kind = new NumberList();
    private TestingDatabase place;
    private Database database;
    private ModuleDatabase module;
    private TextCatalogue texts;
    private Site site;
    private Workers workers;
    private ImportFlow flow;
    private ListDesk<?> desk;

    static List<DatabaseKind> databases() {
        return DatabaseKind.ofThisRun();
    }

    private void open(DatabaseKind kindOfDatabase) {
        place = kindOfDatabase.create();
        database = Database.open(place.settings());
        database.modules().prepare(NUMBERS);
        texts = TextCatalogue.ofPlatform(Content.at(folder));
        start();
    }

    /** What a program that was just started knows: nothing but what is in the database. */
    private void start() {
        module = database.modules().open(NUMBERS);
        site = new Site("numbers", Javalin.create(), Content.at(folder), texts, List.of());
        workers = new Workers(threads);
        flow = new ImportFlow(
                new ImportGround(
                        database.platform(),
                        true,
                        workers,
                        new SheetFiles(),
                        ImportLimits.USUAL,
                        clock,
                        UUID::randomUUID),
                "numbers",
                texts);
        desk = new ListDesk<>(kind, new KindWords(texts, kind), module.jdbi(), ROWS * 20);
    }

    @AfterEach
    void close() {
        kind.gate.countDown();
        threads.shutdownNow();
        try (TestingDatabase folderOfData = place;
                Database opened = database;
                ModuleDatabase used = module) {
            place = null;
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFailureAtTheLastBatchLeavesNothingAndCanBeTriedAgain(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        Run run = checked(numbers(1, ROWS));
        kind.failing.set(3);
        take(run);

        Run broken = until(run, RunState.INTERRUPTED);

        assertEquals(RunState.INTERRUPTED, broken.state());
        assertEquals(0, entries());
        kind.failing.set(Integer.MAX_VALUE);
        flow.check(site, broken, desk, actor);
        take(until(run, RunState.CHECKED));
        assertEquals(ROWS, until(run, RunState.TAKEN).counts().fresh());
        assertEquals(ROWS, entries());
        assertFalse(flow.files().has(run.id()), "The file is deleted once it was taken over.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anImportThatIsCutOffWithItsModuleLeavesNothing(DatabaseKind kindOfDatabase) throws Exception {
        open(kindOfDatabase);
        Run run = checked(numbers(1, ROWS));
        kind.gate = new CountDownLatch(1);
        CompletableFuture<ImportFlow.Answer> taking = CompletableFuture.supplyAsync(() -> take(run), threads);
        assertTrue(kind.reached.await(30, TimeUnit.SECONDS));

        assertEquals(1, site.drain(Duration.ofMillis(50)), "The import is counted like a request.");
        module.close();
        kind.gate.countDown();
        taking.get(30, TimeUnit.SECONDS);
        assertEquals(ImportFlow.Answer.NOT_NOW, take(checkedElsewhere()));
        start();

        assertEquals(RunState.INTERRUPTED, until(run, RunState.INTERRUPTED).state());
        assertEquals(0, entries());
    }

    /** A run that another program has looked at. */
    private Run checkedElsewhere() {
        Run run = keep(numbers(1, 2));
        flow.runs().end(run.id(), RunState.CHECKED, new Counts(2, 2, 0, 0), flow.now());
        return look(run);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whetherAKilledImportIsThereIsKnownFromItsOwnTransaction(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        Run written = checked(numbers(1, 10));
        take(written);
        until(written, RunState.TAKEN);
        Run unwritten = checked(numbers(11, 20));
        killed(written);
        killed(unwritten);

        assertEquals(RunState.TAKEN, look(written).state());
        assertEquals(RunState.INTERRUPTED, look(unwritten).state());
        assertEquals(10, entries());
    }

    /** As if the program had been killed before it could note what came of it. */
    private void killed(Run run) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(
                                "update import_run set state = 'TAKING', worker = 'gone' where id = :id")
                        .bind("id", run.id())
                        .execute());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatCameToItsEndAfterItWasReadWasNotBrokenOff(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        Run run = checked(numbers(1, 10));
        flow.runs().move(look(run), RunState.CHECKING, workers.name(), flow.now());
        Run read = flow.runs().find(run.id(), run.agency()).orElseThrow();
        flow.runs().end(run.id(), RunState.CHECKED, run.counts(), flow.now());

        assertEquals(RunState.CHECKED, flow.look(read, Optional.of(desk)).state());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oneIsTakenOverAtATime(DatabaseKind kindOfDatabase) throws Exception {
        open(kindOfDatabase);
        Run first = checked(numbers(1, 10));
        Run second = checked(numbers(11, 20));
        kind.gate = new CountDownLatch(1);
        CompletableFuture<ImportFlow.Answer> taking = CompletableFuture.supplyAsync(() -> take(first), threads);
        assertTrue(kind.reached.await(30, TimeUnit.SECONDS));

        assertEquals(ImportFlow.Answer.OTHERS_FIRST, take(second));
        assertEquals(RunState.TAKING, look(first).state());
        kind.gate.countDown();
        assertEquals(ImportFlow.Answer.BEGUN, taking.get(30, TimeUnit.SECONDS));
        until(first, RunState.TAKEN);
        assertEquals(ImportFlow.Answer.BEGUN, take(second));
        until(second, RunState.TAKEN);
        assertEquals(20, entries());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theTurnOfAKilledImportIsNotKept(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        Run first = checked(numbers(1, 10));
        Run second = checked(numbers(11, 20));
        assertTrue(flow.runs().takeTurn(first.id()));
        killed(first);

        assertEquals(ImportFlow.Answer.BEGUN, take(second));

        until(second, RunState.TAKEN);
        assertEquals(RunState.INTERRUPTED, look(first).state());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsFaultyStaysOutsideWithEveryRowNamed(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        String text = "n\n"
                + IntStream.rangeClosed(1, 5_000)
                        .mapToObj(n -> n % 33 == 0 ? "-" + n : String.valueOf(n))
                        .collect(Collectors.joining("\n"));

        Run run = checked(text);

        assertEquals(new Counts(5_000, 4_849, 0, 151), run.counts());
        assertEquals(151, flow.faults().count(run.id()));
        assertEquals(34, flow.faults().first(run.id(), 1).get(0).row());
        assertEquals(0, entries());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anUndoRemovesEverythingOrNothing(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        Run run = checked(numbers(1, 10));
        take(run);
        Run taken = until(run, RunState.TAKEN);
        touch(true);

        InTheWayException refused = assertThrows(InTheWayException.class, () -> flow.undo(taken, desk, actor));
        assertEquals(1, refused.records());
        assertEquals(10, entries());
        touch(false);
        flow.undo(taken, desk, actor);

        assertEquals(RunState.UNDONE, look(run).state());
        assertEquals(0, entries());
    }

    private void touch(boolean touched) {
        module.jdbi()
                .useHandle(handle -> handle.createUpdate("update entry set touched = :touched where id = 7")
                        .bind("touched", touched)
                        .execute());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFileIsGoneAfterADay(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        Run run = checked("n\n-1");
        flow.files().forgetOlderThan(flow.now().minus(ImportDesk.KEPT));
        assertTrue(flow.files().has(run.id()));

        flow.files().forgetOlderThan(flow.now().plusSeconds(1));

        assertFalse(flow.files().has(run.id()));
        assertEquals(0, flow.faults().count(run.id()));
        assertEquals(RunState.DROPPED, look(run).state());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noOtherAgencyKnowsOfAnImport(DatabaseKind kindOfDatabase) {
        open(kindOfDatabase);
        Run run = checked(numbers(1, 3));

        assertEquals(Optional.empty(), flow.runs().find(run.id(), UUID.randomUUID()));
        assertEquals(0, flow.runs().page(UUID.randomUUID(), 1).total());
        assertEquals(1, flow.runs().page(actor.agency(), 1).total());
    }

    private Run keep(String text) {
        Run run = new Run(
                UUID.randomUUID(),
                "numbers",
                actor.agency(),
                actor.person(),
                actor.name(),
                "n.csv",
                text.length(),
                false,
                RunState.CHOOSING,
                Counts.NONE,
                0,
                "",
                flow.now(),
                flow.now());
        try {
            assertTrue(flow.runs().add(run, () -> new ByteArrayInputStream(text.getBytes(UTF_8))));
            assertFalse(flow.runs().add(run, () -> new ByteArrayInputStream(text.getBytes(UTF_8))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        flow.mappings().keep(run, new Mapping(Map.of("n", 0)), List.of("n"));
        return look(run);
    }

    private Run checked(String text) {
        Run run = keep(text);
        flow.check(site, run, desk, actor);
        return until(run, RunState.CHECKED);
    }

    private ImportFlow.Answer take(Run run) {
        return flow.take(site, run, desk, actor, Map.of("numbers", desk));
    }

    private Run look(Run run) {
        return flow.look(flow.runs().find(run.id(), actor.agency()).orElseThrow(), Optional.of(desk));
    }

    private Run until(Run run, RunState... wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        Run now = look(run);
        while (!Arrays.asList(wanted).contains(now.state()) || workers.isRunning(run.id())) {
            assertTrue(System.nanoTime() < deadline, "It is " + now.state());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            now = look(run);
        }
        return now;
    }

    private int entries() {
        return module.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from entry")
                        .mapTo(Integer.class)
                        .one());
    }

    private static String numbers(int first, int last) {
        return "n\n"
                + IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    }
}
