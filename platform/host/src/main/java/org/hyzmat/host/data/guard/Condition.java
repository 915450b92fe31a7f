package org.hyzmat.host.data.guard;

import java.util.Set;

/** A condition that the guard wrote, and the question whether it stands where it holds for every row. */
final class Condition {

    private static final Set<String> BEFORE = Set.of("where", "and", "on");
    /** What ends the clause in which a condition stands, in both databases and never the name of a column. */
    private static final Set<String> CLAUSE_END = Set.of(
            "where",
            "join",
            "inner",
            "cross",
            "full",
            "natural",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "fetch",
            "for",
            "union",
            "except",
            "intersect",
            "window",
            "returning",
            "on",
            "using",
            "when",
            "then");
    /** These are functions too. */
    private static final Set<String> SIDES = Set.of("left", "right");

    private static final Set<String> CLAUSE_BEGIN = Set.of("where", "on", "or", "when");

    private final Statement statement;
    private final int at;
    private final Mark mark;

    Condition(Statement statement, int at) {
        this.statement = statement;
        this.at = at;
        this.mark = Mark.read(statement.tokens().get(at).text());
    }

    Mark mark() {
        return mark;
    }

    int block() {
        return statement.block(at);
    }

    /** Empty if it holds; otherwise what is wrong, to be put after the name of the condition. */
    String fault(Iterable<Mention> mentions) {
        int begin = at;
        int end = statement.closing(at + 1);
        while (true) {
            if (!isJoined(begin - 1) || continues(end + 1)) {
                return "must be joined to the rest of the where by and";
            }
            int clause = clauseBegin(begin - 1);
            if (clause < 0 || statement.isWord(clause, "when")) {
                return "must stand in a where, or in the on of the table it is about";
            }
            if (statement.isWord(clause, "or") || hasOr(end + 1)) {
                return "stands beside an or that may let rows past it; put the or into brackets";
            }
            if (!statement.is(clause, '(')) {
                return statement.isWord(clause, "on") ? faultOfJoin(clause, mentions) : "";
            }
            begin = clause;
            end = statement.closing(clause);
        }
    }

    private boolean isJoined(int before) {
        return before >= 0 && (statement.isWord(before, BEFORE) || statement.is(before, '('));
    }

    /** Whatever is not known to leave a condition alone may make another one of it, as an operator does. */
    private boolean continues(int next) {
        boolean isOver = next >= statement.tokens().size() || statement.is(next, ')') || statement.is(next, ';');
        return !isOver && !statement.isWord(next, "and") && !statement.isWord(next, "or") && !isClauseEnd(next);
    }

    /** Goes back to where or on, to the bracket around it, or to an or; -1 within a case, or without a where. */
    private int clauseBegin(int from) {
        int cases = 0;
        for (int i = from; i >= 0; i--) {
            if (statement.is(i, ')')) {
                i = opening(i);
            } else if (statement.isWord(i, "end")) {
                cases++;
            } else if (statement.isWord(i, "case")) {
                if (--cases < 0) {
                    return -1;
                }
            } else if (cases == 0 && isClauseBegin(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isClauseBegin(int i) {
        return statement.isWord(i, CLAUSE_BEGIN) || statement.is(i, '(');
    }

    private boolean hasOr(int from) {
        int cases = 0;
        for (int i = from; i < statement.tokens().size() && !statement.is(i, ')'); i++) {
            if (statement.is(i, '(')) {
                i = statement.closing(i);
            } else if (statement.isWord(i, "case")) {
                cases++;
            } else if (statement.isWord(i, "end")) {
                cases--;
            } else if (cases == 0 && isClauseEnd(i)) {
                return false;
            } else if (cases == 0 && statement.isWord(i, "or")) {
                return true;
            }
        }
        return false;
    }

    private boolean isClauseEnd(int i) {
        return statement.isWord(i, CLAUSE_END) || statement.isWord(i, SIDES) && !statement.is(i + 1, '(');
    }

    /** An outer join keeps rows of one side whatever its on says. */
    private String faultOfJoin(int on, Iterable<Mention> mentions) {
        if (statement.is(0, "merge")) {
            return "";
        }
        Mention joined = null;
        for (Mention mention : mentions) {
            if (mention.at() < on && mention.block() == block()) {
                joined = mention;
            }
        }
        boolean own = joined != null && joined.alias().equals(mark.alias());
        return own && !keepsJoined(joined.at()) ? "" : "filters no row in the on of this join; put it into the where";
    }

    private boolean keepsJoined(int table) {
        int join = table - 1;
        int side = statement.is(join - 1, "outer") ? join - 2 : join - 1;
        return !statement.is(join, "join") || statement.is(side, "right") || statement.is(side, "full");
    }

    private int opening(int closing) {
        int depth = 0;
        for (int i = closing; i >= 0; i--) {
            depth += statement.is(i, ')') ? 1 : statement.is(i, '(') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }
}
