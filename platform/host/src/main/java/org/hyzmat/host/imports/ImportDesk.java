package org.hyzmat.host.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.work.Workers;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.sheets.Sheets;
import org.jdbi.v3.core.Jdbi;

/** Gives each module its imports, and sees to it that no file is kept for longer than a day. */
public final class ImportDesk implements AutoCloseable {

    /** How long a file is kept that was not taken over. */
    static final Duration KEPT = Duration.ofHours(24);

    private final ImportGround ground;
    private final ScheduledExecutorService tidying;

    private ImportDesk(ImportGround ground) {
        this.ground = ground;
        this.tidying = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "imports-tidying");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What all imports stand on.
     *
     * @param platform the host's own schema
     * @param isAlone whether no other program works on the same data
     * @param executor runs the work on files
     */
    public record Ground(Jdbi platform, boolean isAlone, Executor executor) {}

    /** Opens the desk; from now on old files go by themselves. */
    public static ImportDesk open(Ground ground, Sheets sheets, ImportLimits limits, Clock clock, IdSource ids) {
        ImportDesk desk = new ImportDesk(new ImportGround(
                ground.platform(), ground.isAlone(), new Workers(ground.executor()), sheets, limits, clock, ids));
        desk.tidying.scheduleWithFixedDelay(desk::tidy, 0, 1, TimeUnit.HOURS);
        return desk;
    }

    private void tidy() {
        new FileStore(ground.platform())
                .forgetOlderThan(OffsetDateTime.now(ground.clock()).minus(KEPT));
    }

    /** The imports of one running version of a module, which must be told its site before its first request. */
    public ModuleImports of(String module, Jdbi jdbi, TextCatalogue texts) {
        return new ModuleImports(ground, new ImportFlow(ground, module, texts), jdbi, texts);
    }

    @Override
    public void close() {
        tidying.shutdownNow();
    }
}
