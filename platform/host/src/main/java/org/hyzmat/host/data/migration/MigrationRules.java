package org.hyzmat.host.data.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.host.data.sql.SqlToken;
import org.hyzmat.host.data.sql.SqlTokens;
import org.hyzmat.host.data.sql.UnreadableSqlException;

/**
 * What the statements of a module's migration may be. Rights, schemas and published views are the host's to make; a
 * view or function of the module's own would show personal records past the guard.
 */
final class MigrationRules {

    private static final Set<String> THINGS = Set.of("table", "index", "unique", "sequence");
    /** First words, and what may follow; nothing listed means anything. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "create", THINGS,
            "alter", THINGS,
            "drop", THINGS,
            "insert", Set.of(),
            "update", Set.of(),
            "delete", Set.of(),
            "comment", Set.of("on"));

    private MigrationRules() {}

    static void check(String title, Migration file) {
        List<List<SqlToken>> statements = statements(title, file);
        for (int i = 0; i < statements.size(); i++) {
            if (!isAllowed(statements.get(i))) {
                throw new MigrationException(title + " may not run its statement " + (i + 1) + ", which begins with '"
                        + begin(statements.get(i)) + "': a migration creates, alters and drops tables, indexes and"
                        + " sequences, and inserts, updates and deletes rows.");
            }
        }
    }

    private static boolean isAllowed(List<SqlToken> statement) {
        Set<String> next = ALLOWED.get(statement.get(0).text());
        return next != null
                && (next.isEmpty() || statement.size() > 1 && statement.get(1).isOneOf(next));
    }

    private static String begin(List<SqlToken> statement) {
        String first = statement.get(0).text();
        return statement.size() == 1 ? first : first + " " + statement.get(1).text();
    }

    private static List<List<SqlToken>> statements(String title, Migration file) {
        List<List<SqlToken>> statements = new ArrayList<>();
        List<SqlToken> statement = new ArrayList<>();
        for (SqlToken token : tokens(title, file)) {
            if (!token.is(';')) {
                statement.add(token);
            } else if (!statement.isEmpty()) {
                statements.add(statement);
                statement = new ArrayList<>();
            }
        }
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
        return statements;
    }

    private static List<SqlToken> tokens(String title, Migration file) {
        try {
            return SqlTokens.of(file.sql()).stream()
                    .filter(token -> token.kind() != SqlToken.Kind.COMMENT)
                    .toList();
        } catch (UnreadableSqlException e) {
            throw new MigrationException(title + " cannot be read: " + e.getMessage(), e);
        }
    }
}
