package org.hyzmat.host.data.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hyzmat.host.data.sql.SqlToken;

/**
 * Decides whether a statement that reads records only to count them selects nothing else: in its select lists stand
 * numbers made of many rows, and columns that are declared for figures.
 */
final class FigureCheck {

    private static final Set<String> CHANGING = Set.of("insert", "update", "delete", "merge");
    /** What these make of many rows names nobody; the least of a column, or all in one text, would. */
    private static final Set<String> AGGREGATES = Set.of(
            "count", "sum", "avg", "stddev", "stddev_samp", "stddev_pop", "variance", "var_samp", "var_pop", "filter");
    /** What is selected there decides about rows, and is not seen. */
    private static final Set<String> UNSEEN = Set.of("exists", "in", "any", "some", "all");

    private static final Set<String> KEY_WORDS = Set.of(
            "distinct",
            "all",
            "case",
            "when",
            "then",
            "else",
            "end",
            "and",
            "or",
            "not",
            "null",
            "is",
            "in",
            "like",
            "between",
            "as",
            "true",
            "false",
            "from",
            "for",
            "partition",
            "by",
            "order",
            "asc",
            "desc",
            "interval");

    private final Statement statement;
    private final List<Mention> personal;

    private FigureCheck(Statement statement, List<Mention> personal) {
        this.statement = statement;
        this.personal = personal;
    }

    /** Empty if the statement only counts; otherwise a sentence that says what it must not. */
    static Optional<String> fault(Statement statement, List<Mention> personal) {
        return new FigureCheck(statement, personal).fault();
    }

    private Optional<String> fault() {
        List<SqlToken> tokens = statement.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isOneOf(CHANGING)) {
                return Optional.of("A statement with <counted:…> may only select, and this one changes records.");
            }
            if (tokens.get(i).is("select") && isSeen(i)) {
                Optional<String> fault = faultOfList(i);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSeen(int select) {
        int depth = 0;
        for (int i = select - 1; i >= 0; i--) {
            depth += statement.is(i, ')') ? 1 : statement.is(i, '(') ? -1 : 0;
            if (depth < 0) {
                return i == 0 || !statement.tokens().get(i - 1).isOneOf(UNSEEN);
            }
        }
        return true;
    }

    private Optional<String> faultOfList(int select) {
        int depth = 0;
        int i = select + 1;
        while (i < statement.tokens().size() && depth >= 0 && !(depth == 0 && statement.is(i, "from"))) {
            SqlToken token = statement.tokens().get(i);
            if (statement.is(i + 1, '(') && token.isOneOf(AGGREGATES)) {
                i = statement.closing(i + 1);
            } else if (statement.is(i, '*') && !isProduct(i)) {
                return Optional.of("A statement with <counted:…> names what it selects; it may not say *.");
            } else if (isColumn(i)) {
                if (!isForFigures(i, statement.block(select))) {
                    return Optional.of("A statement with <counted:…> may select " + token.text() + " only within count,"
                            + " sum, avg, stddev or variance: module.yaml does not declare it under figures.");
                }
            } else {
                depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
            }
            i++;
        }
        return Optional.empty();
    }

    /** A star between two values multiplies; after select, a comma or a dot it stands for every column. */
    private boolean isProduct(int star) {
        return !statement.is(star - 1, "select") && !statement.is(star - 1, ',') && !statement.is(star - 1, '.');
    }

    private boolean isColumn(int at) {
        SqlToken token = statement.tokens().get(at);
        boolean called = statement.is(at + 1, '(') || statement.is(at + 1, '.');
        boolean named = statement.is(at - 1, "as") || statement.is(at - 1, ':');
        boolean part = statement.is(at - 1, '(') && statement.is(at - 2, "extract");
        boolean word = token.isOneOf(KEY_WORDS) && !statement.is(at - 1, '.');
        return token.isName() && !called && !named && !part && !word;
    }

    /** A column without its table may be of any table of the same part of the statement. */
    private boolean isForFigures(int at, int block) {
        String column = statement.tokens().get(at).text();
        boolean qualified = statement.is(at - 1, '.');
        String table = qualified ? statement.tokens().get(at - 2).text() : "";
        return personal.stream()
                .filter(mention -> qualified ? mention.alias().equals(table) : mention.block() == block)
                .allMatch(mention -> mention.table().orElseThrow().isForFigures(column));
    }
}
