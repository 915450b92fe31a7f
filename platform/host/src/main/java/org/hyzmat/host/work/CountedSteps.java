package org.hyzmat.host.work;

import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.work.WorkSteps;

/** Notes the steps of a piece of work now and then, and ends it when it is not to go on. */
final class CountedSteps implements WorkSteps {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    private final WorkFlow flow;
    private final Site site;
    private final UUID id;
    private Optional<WorkFile> file = Optional.empty();
    private int total;
    private int done;
    private long noted = System.nanoTime() - PAUSE;

    CountedSteps(WorkFlow flow, Site site, UUID id) {
        this.flow = flow;
        this.site = site;
        this.id = id;
    }

    Optional<WorkFile> file() {
        return file;
    }

    @Override
    public void total(int steps) {
        total = steps;
        goOnOrEnd();
        note();
    }

    private void goOnOrEnd() {
        if (site.isCutOff()) {
            throw new CutOffException();
        }
    }

    @Override
    public void done() {
        done++;
        goOnOrEnd();
        if (System.nanoTime() - noted >= PAUSE) {
            note();
        }
    }

    private void note() {
        noted = System.nanoTime();
        if (!flow.runs().progress(id, done, total, flow.now())) {
            throw new CutOffException();
        }
    }

    @Override
    public OutputStream file(String name, String contentType) {
        if (file.isPresent()) {
            throw new IllegalStateException("A piece of work ends in one file; it has begun a second, " + name + ".");
        }
        WorkFile begun = new WorkFile(flow.runs(), id, name, contentType);
        file = Optional.of(begun);
        return begun;
    }
}
