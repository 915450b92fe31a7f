package org.hyzmat.host.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** A list of numbers above zero, which can be told to fail or to wait while it is written. */
final class NumberList implements ListKind<BigDecimal> {

    static final String TABLES = """
            create table entry (id integer primary key, import_id uuid, touched boolean default false not null);
            create table taken_import (id uuid primary key, taken_at timestamp with time zone not null);
            """;

    final AtomicInteger failing = new AtomicInteger(Integer.MAX_VALUE);
    final CountDownLatch reached = new CountDownLatch(1);
    volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(ListColumn.number("n").always());
    }

    @Override
    public ListIntake<BigDecimal> intake(Handle handle, ImportRun run) {
        AtomicInteger batches = new AtomicInteger();
        return new ListIntake<>() {
            @Override
            public List<Checked<BigDecimal>> check(List<ListRow> rows) {
                return checked(handle, run, rows);
            }

            @Override
            public void write(List<BigDecimal> fresh) {
                if (batches.incrementAndGet() == failing.get()) {
                    throw new IllegalStateException("This batch was told to fail.");
                }
                add(handle, run, fresh);
                await();
            }
        };
    }

    private List<Checked<BigDecimal>> checked(Handle handle, ImportRun run, List<ListRow> rows) {
        Set<Integer> there = new HashSet<>(handle.createQuery("""
                        select e.id from entry e
                        where e.import_id is null or e.import_id <> :run
                        """)
                .bind("run", run.id())
                .mapTo(Integer.class)
                .list());
        List<Checked<BigDecimal>> found = new ArrayList<>();
        for (ListRow row : rows) {
            BigDecimal number = row.decimal("n").orElse(BigDecimal.ZERO);
            if (!row.faults().isEmpty() || number.signum() <= 0) {
                found.add(new Checked.Faulty<>(List.of(new Problem("n", "problem.range", List.of(1, 99)))));
            } else {
                found.add(there.contains(number.intValue()) ? Checked.known() : Checked.fresh(number));
            }
        }
        return found;
    }

    private static void add(Handle handle, ImportRun run, List<BigDecimal> fresh) {
        PreparedBatch batch = handle.prepareBatch("insert into entry (id, import_id) values (:id, :run)");
        fresh.forEach(number ->
                batch.bind("id", number.intValue()).bind("run", run.id()).add());
        batch.execute();
    }

    private void await() {
        reached.countDown();
        try {
            if (!gate.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody opened the gate.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return handle.createUpdate("delete from entry where import_id = :run and touched = false")
                .bind("run", run.id())
                .execute();
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        handle.createQuery("select e.id from entry e order by e.id")
                .mapTo(Integer.class)
                .forEach(id -> row.accept(List.of(Cell.of(id))));
    }
}
