package org.hyzmat.host.work;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.views.TextCatalogue;
import org.jdbi.v3.core.Jdbi;

/** Gives each module its long work, and sees to it that no file of it is kept for longer than a day. */
public final class WorkDesk implements AutoCloseable {

    static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KNOWN = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int AT_ONCE = 2;

    private final Ground ground;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, named("work"));
    private final ScheduledExecutorService tidying = Executors.newSingleThreadScheduledExecutor(named("work-tidying"));
    private final Workers workers = new Workers(threads);

    private WorkDesk(Ground ground) {
        this.ground = ground;
    }

    /**
     * What all long work stands on.
     *
     * @param platform the host's own schema
     * @param isAlone whether no other program works on the same data
     * @param clock in the zone of the installation
     */
    public record Ground(Jdbi platform, boolean isAlone, Clock clock) {}

    /** Opens the desk; from now on old files go by themselves. */
    public static WorkDesk open(Ground ground) {
        WorkDesk desk = new WorkDesk(ground);
        desk.tidying.scheduleWithFixedDelay(desk::tidy, 0, 1, TimeUnit.HOURS);
        return desk;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The long work of one running version of a module, which must be told its site before its first request. */
    public ModuleWorks of(String module, TextCatalogue texts) {
        return new ModuleWorks(new WorkFlow(ground, workers, module), texts);
    }

    /** Deletes files that were finished a day ago, and after a month what is known of work that is over. */
    void tidy() {
        OffsetDateTime now = OffsetDateTime.now(ground.clock());
        ground.platform().useTransaction(handle -> {
            handle.createUpdate("""
                            delete from work_chunk
                            where work_id in (select w.id from work_run w
                                where w.state = 'DONE' and w.changed_at < :limit)
                            """).bind("limit", now.minus(KEPT)).execute();
            handle.createUpdate("update work_run set state = 'EXPIRED' where state = 'DONE' and changed_at < :limit")
                    .bind("limit", now.minus(KEPT))
                    .execute();
            handle.createUpdate("""
                            delete from work_chunk
                            where work_id in (select w.id from work_run w where w.changed_at < :limit)
                            """).bind("limit", now.minus(KNOWN)).execute();
            handle.createUpdate("delete from work_run where changed_at < :limit")
                    .bind("limit", now.minus(KNOWN))
                    .execute();
        });
    }

    @Override
    public void close() {
        tidying.shutdownNow();
        // not interrupted, which an embedded database does not take well: it ends with its next step
        threads.shutdown();
        try {
            threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
