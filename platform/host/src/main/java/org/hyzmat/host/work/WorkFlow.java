package org.hyzmat.host.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.work.WorkKind;
import org.hyzmat.platform.work.WorkOrder;

/** Has the work of one module done, and finds out what was cut off. */
final class WorkFlow {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final WorkDesk.Ground ground;
    private final Workers workers;
    private final WorkRepository runs;

    WorkFlow(WorkDesk.Ground ground, Workers workers, String module) {
        this.ground = ground;
        this.workers = workers;
        this.runs = new WorkRepository(ground.platform(), module);
    }

    WorkRepository runs() {
        return runs;
    }

    /** The file of a piece of work, from its beginning. */
    InputStream open(UUID id) {
        return WorkRepository.FILES.open(ground.platform(), id);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(ground.clock());
    }

    String worker() {
        return workers.name();
    }

    /** Work as it really stands: what nobody does any more was cut off. */
    WorkRun look(WorkRun run, Actor actor) {
        if (!run.state().isWorking() || isAlive(run)) {
            return run;
        }
        runs.end(run.id(), WorkState.INTERRUPTED, now());
        return runs.find(run.id(), actor).orElse(run);
    }

    private boolean isAlive(WorkRun run) {
        boolean isOurs = run.worker().equals(workers.name());
        return workers.isRunning(run.id())
                || !isOurs && !ground.isAlone() && run.changedAt().plus(SILENCE).isAfter(now());
    }

    /** Begins what is new. */
    void begin(Site site, WorkRun run, WorkKind kind, Actor actor) {
        if (runs.add(run)) {
            start(site, run, kind, actor);
        }
    }

    /** Begins anew what did not come to its file, or lost it. */
    void again(Site site, WorkRun run, WorkKind kind, Actor actor) {
        boolean isOver = !run.state().isWorking() && run.state() != WorkState.DONE;
        if (isOver
                && !workers.isRunning(run.id())
                && runs.move(run.id(), run.state(), WorkState.WAITING, workers.name(), now())) {
            start(site, run, kind, actor);
        }
    }

    /** What is not let in, since its module is being stopped, is found cut off by whoever looks at it. */
    private void start(Site site, WorkRun run, WorkKind kind, Actor actor) {
        if (workers.enter(site, run.id())) {
            WorkOrder order = new WorkOrder(run.id(), actor, language(run), Terms.read(run.terms()));
            workers.run(site, run.id(), () -> work(site, order, kind));
        }
    }

    private static Locale language(WorkRun run) {
        return Language.of(run.language()).orElse(Language.EN).locale();
    }

    private void work(Site site, WorkOrder order, WorkKind kind) {
        if (!runs.move(order.id(), WorkState.WAITING, WorkState.WORKING, workers.name(), now())) {
            return;
        }
        WorkState ended = WorkState.FAILED;
        try {
            runs.clear(order.id());
            CountedSteps steps = new CountedSteps(this, site, order.id());
            steps.total(0);
            kind.work(order, steps);
            ended = finish(order, kind, steps);
        } catch (CutOffException notToGoOn) {
            ended = WorkState.INTERRUPTED;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            if (ended != WorkState.DONE) {
                runs.end(order.id(), ended, now());
                runs.clear(order.id());
            }
        }
    }

    private WorkState finish(WorkOrder order, WorkKind kind, CountedSteps steps) {
        WorkFile file = steps.file()
                .orElseThrow(() -> new IllegalStateException("Work " + kind.id() + " ended without a file."));
        file.close();
        return runs.finish(order.id(), file, now()) ? WorkState.DONE : WorkState.CANCELLED;
    }

    /** Ends work that nobody wants any more; whoever does it notices with its next steps. */
    void cancel(WorkRun run) {
        runs.end(run.id(), WorkState.CANCELLED, now());
    }
}
