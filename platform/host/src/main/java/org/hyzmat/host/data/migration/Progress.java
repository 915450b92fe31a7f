package org.hyzmat.host.data.migration;

import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.hyzmat.host.data.sql.SqlProblem;

/** Counts the statements of the running file, so that a failure can be told where it is. */
final class Progress implements Callback {

    private static final Set<Event> COUNTED = Set.of(Event.BEFORE_EACH_MIGRATE, Event.BEFORE_EACH_MIGRATE_STATEMENT);

    private final MigrationSet set;
    private String file = "";
    private int statement;

    Progress(MigrationSet set) {
        this.set = set;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return COUNTED.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (event == Event.BEFORE_EACH_MIGRATE) {
            file = context.getMigrationInfo().getScript();
            statement = 0;
        } else {
            statement++;
        }
    }

    @Override
    public String getCallbackName() {
        return "progress";
    }

    MigrationException failure(FlywayException e) {
        String what = sqlCause(e);
        if (statement == 0) {
            return new MigrationException("The migrations of " + set.of() + " cannot run: " + what, e);
        }
        return new MigrationException(
                "Migration " + file + " of " + set.of() + " failed at statement " + statement + ": " + what, e);
    }

    private static String sqlCause(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return SqlProblem.sentence(sql);
            }
        }
        return e.getMessage();
    }
}
