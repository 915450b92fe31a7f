package org.hyzmat.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Counts the statements that running modules send. */
public final class Statements {

    private Statements() {}

    /**
     * Counts those of a module from now on, and nowhere else any more.
     *
     * @param module the bundle of a module that serves
     * @param count one more for each statement, or batch of one
     */
    public static void count(Bundle module, AtomicInteger count) {
        BundleContext context = module.getBundleContext();
        Jdbi jdbi = context.getService(context.getServiceReference(Jdbi.class));
        jdbi.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext statement) {
                count.incrementAndGet();
            }
        });
    }
}
