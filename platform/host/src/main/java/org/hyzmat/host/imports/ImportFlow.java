package org.hyzmat.host.imports;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.hyzmat.host.views.Sentences;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Site;
import org.hyzmat.host.work.CutOffException;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.imports.ImportRun;

/** Moves imports of one module on, from the look at a file to what is written, and finds out what broke off. */
final class ImportFlow {

    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ImportGround ground;
    private final RunRepository runs;
    private final FileStore files;
    private final FaultRepository faults;
    private final MappingRepository mappings;
    private final Sentences sentences;
    private final TextCatalogue texts;

    ImportFlow(ImportGround ground, String module, TextCatalogue texts) {
        this.ground = ground;
        this.runs = new RunRepository(ground.platform(), module);
        this.files = new FileStore(ground.platform());
        this.faults = new FaultRepository(ground.platform());
        this.mappings = new MappingRepository(ground.platform(), module);
        this.texts = texts;
        this.sentences = new Sentences(texts, ground.clock().getZone());
    }

    RunRepository runs() {
        return runs;
    }

    FileStore files() {
        return files;
    }

    FaultRepository faults() {
        return faults;
    }

    MappingRepository mappings() {
        return mappings;
    }

    /** The words above a list of faults. */
    List<String> faultHeader(Locale language) {
        return List.of(
                texts.text(language, "import.fault.row"),
                texts.text(language, "import.fault.column"),
                texts.text(language, "import.fault.sentence"));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(ground.clock());
    }

    /** An import as it really stands: one that nobody works on any more is done, or was broken off. */
    Run look(Run run, Optional<ListDesk<?>> desk) {
        if (!run.state().isWorking() || isAlive(run) || desk.isEmpty()) {
            return run;
        }
        boolean isTaken = run.state() == RunState.TAKING && desk.get().isTaken(run.id());
        if (isTaken) {
            runs.end(run.id(), RunState.TAKEN, run.counts(), now());
            runs.leaveTurn(run.id());
            files.forget(run.id());
        } else if (runs.move(run, RunState.INTERRUPTED, run.worker(), now())) {
            // otherwise it came to its end after it was read
            runs.leaveTurn(run.id());
        }
        return runs.find(run.id(), run.agency()).orElse(run);
    }

    private boolean isAlive(Run run) {
        boolean isOurs = run.worker().equals(ground.workers().name());
        return ground.workers().isRunning(run.id())
                || !isOurs && !ground.isAlone() && run.changedAt().plus(SILENCE).isAfter(now());
    }

    /**
     * Looks at every row of a file, on a thread of the host.
     *
     * @return false if the module is being stopped
     */
    boolean check(Site site, Run run, ListDesk<?> desk, Actor actor) {
        return work(site, run, RunState.CHECKING, () -> checkNow(site, run, desk, actor));
    }

    private void checkNow(Site site, Run run, ListDesk<?> desk, Actor actor) {
        faults.clear(run.id());
        Tally tally = new Tally(run.id(), faults, sentences, progress(site, run.id()));
        desk.check(files.source(run.id()), mappings.of(run.id()), new ImportRun(run.id(), actor, now()), tally);
        runs.end(run.id(), RunState.CHECKED, tally.counts(), now());
    }

    /** What came of the wish to take a file over. */
    enum Answer {
        /** It is being done. */
        BEGUN,
        /** Another import of the module is being taken over. */
        OTHERS_FIRST,
        /** The module is being stopped, or somebody was faster. */
        NOT_NOW
    }

    /** Writes every row of a file, on a thread of the host. */
    Answer take(Site site, Run run, ListDesk<?> desk, Actor actor, Map<String, ListDesk<?>> desks) {
        runs.turn().ifPresent(holder -> leaveIfDone(look(holder, Optional.ofNullable(desks.get(holder.kind())))));
        if (!runs.takeTurn(run.id())) {
            return Answer.OTHERS_FIRST;
        }
        boolean begun = work(site, run, RunState.TAKING, () -> takeNow(site, run, desk, actor));
        if (!begun && !ground.workers().isRunning(run.id())) {
            runs.leaveTurn(run.id());
        }
        return begun ? Answer.BEGUN : Answer.NOT_NOW;
    }

    private void leaveIfDone(Run holder) {
        if (holder.state() != RunState.TAKING && !ground.workers().isRunning(holder.id())) {
            runs.leaveTurn(holder.id());
        }
    }

    private void takeNow(Site site, Run run, ListDesk<?> desk, Actor actor) {
        try {
            ImportRun by = new ImportRun(run.id(), actor, now());
            desk.take(files.source(run.id()), mappings.of(run.id()), by, progress(site, run.id()));
            files.forget(run.id());
            // whoever reads that it is done may begin the next one
            runs.leaveTurn(run.id());
            runs.end(run.id(), RunState.TAKEN, run.counts(), now());
        } catch (ChangedSinceException changed) {
            checkNow(site, run, desk, actor);
        } finally {
            runs.leaveTurn(run.id());
        }
    }

    /** Begins work and waits a moment for it, since most of it is short. */
    private boolean work(Site site, Run run, RunState state, Runnable work) {
        if (!ground.workers().enter(site, run.id())) {
            return false;
        }
        if (!runs.move(run, state, ground.workers().name(), now())) {
            ground.workers().leave(site, run.id());
            return false;
        }
        await(ground.workers().run(site, run.id(), work));
        return true;
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException seenLater) {
            // the page of the import says how far it is, or that it was broken off
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Notes how far work is, and ends it when its module has been waited for long enough. */
    private IntConsumer progress(Site site, UUID id) {
        return done -> {
            if (site.isCutOff()) {
                throw new CutOffException();
            }
            runs.progress(id, done, now());
        };
    }

    /**
     * Removes what an import added.
     *
     * @throws InTheWayException if somebody changed or used some of it since
     */
    void undo(Run run, ListDesk<?> desk, Actor actor) {
        desk.undo(new ImportRun(run.id(), actor, now()), run.counts().fresh());
        runs.end(run.id(), RunState.UNDONE, run.counts(), now());
    }

    /** Gives an import up before it was taken over. */
    void drop(Run run) {
        if (runs.move(run, RunState.DROPPED, run.worker(), now())) {
            files.forget(run.id());
        }
    }
}
