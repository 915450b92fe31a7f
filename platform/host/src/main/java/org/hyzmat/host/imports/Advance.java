package org.hyzmat.host.imports;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.hyzmat.host.web.Site;

/** Follows work on a file: tells how far it is, and ends it when its module has been waited for long enough. */
final class Advance implements IntConsumer {

    /** On the embedded database every commit writes all that a running import has changed so far to the disk. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Site site;
    private final IntConsumer told;
    private long last = System.nanoTime() - PAUSE;

    Advance(Site site, IntConsumer told) {
        this.site = site;
        this.told = told;
    }

    @Override
    public void accept(int done) {
        if (site.isCutOff()) {
            throw new CutOffException();
        }
        long now = System.nanoTime();
        if (now - last >= PAUSE) {
            told.accept(done);
            last = now;
        }
    }
}
