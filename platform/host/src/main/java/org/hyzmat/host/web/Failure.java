package org.hyzmat.host.web;

import io.javalin.http.HttpResponseException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hyzmat.host.safety.SlowSenderException;
import org.hyzmat.host.safety.UnacceptableFormException;
import org.hyzmat.host.views.EndlessPageException;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.ModuleUnavailableException;
import org.hyzmat.platform.Problem;

/**
 * What a request failed of, as it is answered.
 *
 * @param status the HTTP status
 * @param key the key of the sentence, shown below the title of the status
 * @param arguments what the sentence names
 * @param problems faults of the input, empty for any other failure
 * @param ours whether it is our fault or the world's, so that the log needs it all
 */
record Failure(int status, String key, List<Object> arguments, List<Problem> problems, boolean ours) {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 408, 409, 413, 422, 429, 431, 500, 503);
    private static final Set<String> UNREACHABLE = Set.of("57P01", "57P02", "57P03", "90067", "90098", "90121");

    /** A module by its id, to be named in the reader's language. */
    record Part(String module) {}

    static Failure of(Throwable thrown) {
        if (thrown instanceof HttpResponseException refused) {
            return status(refused.getStatus());
        }
        if (thrown instanceof InvalidInputException invalid) {
            return new Failure(422, "error.422.text", List.of(), invalid.problems(), false);
        }
        if (thrown instanceof ModuleUnavailableException absent) {
            return new Failure(503, "error.503.module", List.of(new Part(absent.module())), List.of(), false);
        }
        if (thrown instanceof UnacceptableFormException form) {
            return new Failure(form.refusal().status(), form.refusal().key(), form.arguments(), List.of(), false);
        }
        if (isCausedBy(thrown, SlowSenderException.class)) {
            return status(408);
        }
        if (isCausedBy(thrown, EndlessPageException.class) || isState(thrown, Failure::isCutOff)) {
            return new Failure(503, "error.503.page", List.of(), List.of(), true);
        }
        return isDatabaseAway(thrown)
                ? new Failure(503, "error.503.database", List.of(), List.of(), true)
                : new Failure(500, "error.500.text", List.of(), List.of(), true);
    }

    static Failure status(int status) {
        int known = KNOWN.contains(status) ? status : status >= 500 ? 500 : 400;
        return new Failure(known, "error." + known + ".text", List.of(), List.of(), false);
    }

    /** A module whose place was found; it may have been taken away since. */
    static Failure off(Mount mount) {
        return new Failure(503, "error.503.module", List.of(mount), List.of(), false);
    }

    static Failure starting() {
        return new Failure(503, "error.503.starting", List.of(), List.of(), false);
    }

    static Failure stranger() {
        return new Failure(403, "error.403.stranger", List.of(), List.of(), false);
    }

    static Failure tooMany(long seconds) {
        return new Failure(429, "error.429.text", List.of(seconds), List.of(), false);
    }

    private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return isCausedBy(thrown, SQLTransientConnectionException.class) || isState(thrown, Failure::isConnectionState);
    }

    private static boolean isState(Throwable thrown, Predicate<String> states) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && states.test(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Of a statement that ran longer than it may. */
    private static boolean isCutOff(String state) {
        return state.equals("57014");
    }

    private static boolean isConnectionState(String state) {
        return state.startsWith("08") || UNREACHABLE.contains(state);
    }
}
