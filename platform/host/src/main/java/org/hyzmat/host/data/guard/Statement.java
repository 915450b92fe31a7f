package org.hyzmat.host.data.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.hyzmat.host.data.sql.SqlToken;
import org.hyzmat.host.data.sql.SqlTokens;
import org.hyzmat.host.data.sql.UnreadableSqlException;

/** A statement, taken apart so far that its tables and its conditions can be found. */
final class Statement {

    private static final Set<String> BEGIN_BLOCK =
            Set.of("select", "with", "insert", "update", "delete", "merge", "values", "table");
    private static final Set<String> SPLIT_BLOCK = Set.of("union", "except", "intersect", "minus");
    /** After these, and after a comma or an opening bracket, stands a table. */
    private static final Set<String> BEFORE_TABLE =
            Set.of("from", "join", "into", "update", "using", "only", "table", "lateral");

    private static final Set<String> NO_ALIAS = Set.of(
            "where",
            "set",
            "on",
            "using",
            "join",
            "inner",
            "left",
            "right",
            "full",
            "cross",
            "natural",
            "outer",
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
            "minus",
            "window",
            "qualify",
            "returning",
            "values",
            "default",
            "select",
            "with",
            "when",
            "tablesample",
            "use",
            "key",
            "overriding",
            "and",
            "or",
            "from",
            "then",
            "end");

    private final List<SqlToken> tokens;
    private final int[] blocks;

    private Statement(List<SqlToken> tokens) {
        this.tokens = tokens;
        this.blocks = blocks(tokens);
    }

    /** Reads a statement; of its comments only the marks of the guard stay. */
    static Statement read(String sql) {
        try {
            return new Statement(SqlTokens.of(sql).stream()
                    .filter(token -> token.kind() != SqlToken.Kind.COMMENT || Mark.isMark(token.text()))
                    .toList());
        } catch (UnreadableSqlException e) {
            throw new UnguardedStatementException(e.getMessage(), sql);
        }
    }

    List<SqlToken> tokens() {
        return tokens;
    }

    int block(int at) {
        return blocks[at];
    }

    boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }

    boolean is(int at, char sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(sign);
    }

    /** Whether a key word stands there, and not the name of a column, as behind a point anything is. */
    boolean isWord(int at, String word) {
        return isWord(at, Set.of(word));
    }

    /** The same for one of some key words. */
    boolean isWord(int at, Set<String> words) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isOneOf(words) && !is(at - 1, '.');
    }

    /** Whether the columns of what is called so get other names, with which a condition would look at others. */
    boolean renamesColumns(String alias) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean isAlias = isName(i) && tokens.get(i).text().equals(alias) && is(i + 1, '(');
            if (isAlias && !isOneOf(i - 1, NO_ALIAS) && (isName(i - 1) || is(i - 1, ')')) && !isTarget(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(int at, Set<String> words) {
        return tokens.get(at).isOneOf(words);
    }

    /** Behind the target of an insert stands which columns are filled, whatever it is called. */
    private boolean isTarget(int name) {
        int first = name;
        while (isName(first) || is(first, '.')) {
            if (is(first, "into")) {
                return true;
            }
            first--;
        }
        return false;
    }

    /** Where the bracket closes that opens somewhere; the end where it never does. */
    int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += is(i, '(') ? 1 : is(i, ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean isName(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isName();
    }

    private static int[] blocks(List<SqlToken> tokens) {
        int[] blocks = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        int last = 0;
        for (int i = 0; i < blocks.length; i++) {
            SqlToken token = tokens.get(i);
            if (token.is('(')) {
                boolean begins = i + 1 < blocks.length && tokens.get(i + 1).isOneOf(BEGIN_BLOCK);
                open.push(begins ? ++last : open.peek());
            } else if (token.is(')') && open.size() > 1) {
                open.pop();
            } else if (token.isOneOf(SPLIT_BLOCK)) {
                open.pop();
                open.push(++last);
            }
            blocks[i] = open.peek();
        }
        return blocks;
    }

    /** Every place where a table is or may be named. */
    List<Mention> mentions(GuardedTables tables) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(i) && isBeforeTable(i - 1)) {
                Mention mention = mention(i, tables);
                mentions.add(mention);
                i = mention.isFilled() ? endOfColumns(i) : i;
            }
        }
        return mentions;
    }

    /** The names in the brackets behind the target of an insert are columns; returns where they end. */
    private int endOfColumns(int target) {
        int open = target;
        while (isName(open) || is(open, '.')) {
            open++;
        }
        int i = open + 1;
        while (isName(i) && is(i + 1, ',')) {
            i += 2;
        }
        return is(open, '(') && isName(i) && is(i + 1, ')') ? i + 1 : target;
    }

    private boolean isBeforeTable(int at) {
        return at >= 0 && (tokens.get(at).isOneOf(BEFORE_TABLE) || is(at, ',') || is(at, '('));
    }

    private Mention mention(int first, GuardedTables tables) {
        int last = first;
        while (is(last + 1, '.') && isName(last + 2)) {
            last += 2;
        }
        String name = tokens.get(last).text();
        String schema = last == first ? "" : tokens.get(last - 2).text();
        return new Mention(
                schema.isEmpty() ? name : schema + "." + name,
                tables.find(schema, name),
                alias(last),
                blocks[first],
                isFilled(first),
                first);
    }

    private String alias(int name) {
        int next = is(name + 1, '*') ? name + 2 : name + 1;
        if (is(next, "as")) {
            next++;
        }
        boolean named = isName(next) && !tokens.get(next).isOneOf(NO_ALIAS);
        return tokens.get(named ? next : name).text();
    }

    /** The target of an insert is not read, unless the insert turns into an update of what is there already. */
    private boolean isFilled(int at) {
        return is(at - 1, "into") && is(at - 2, "insert") && !updatesOnConflict();
    }

    private boolean updatesOnConflict() {
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, "do") && is(i + 1, "update") || is(i, "duplicate") && is(i + 1, "key")) {
                return true;
            }
        }
        return false;
    }
}
