package org.hyzmat.host.data.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hyzmat.host.data.sql.SqlToken;

/** Decides about one statement. */
final class StatementCheck {

    private static final Set<String> ALLOWED =
            Set.of("select", "with", "insert", "update", "delete", "merge", "values");
    /** Functions that read what a text names or change where names are looked up, and the catalogue of samples. */
    private static final Pattern HIDING =
            Pattern.compile("(query|table|schema|database|cursor)_to_xml.*|ts_stat|ts_rewrite|set_config|dblink.*|pg_.*"
                    + "|crosstab.*|connectby|xpath_table|csvread|csvwrite|file_read|file_write|link_schema");

    private final String sql;
    private final Statement statement;
    private final GuardedTables tables;

    private StatementCheck(String sql, GuardedTables tables) {
        this.sql = sql;
        this.tables = tables;
        this.statement = Statement.read(sql);
    }

    /** Returns if the statement may run. */
    static void run(String sql, GuardedTables tables) {
        StatementCheck check = new StatementCheck(sql, tables);
        check.kind();
        check.hidden();
        check.conditions();
    }

    private void kind() {
        List<SqlToken> tokens = statement.tokens();
        int first = 0;
        while (statement.is(first, '(')) {
            first++;
        }
        if (first >= tokens.size() || !tokens.get(first).isOneOf(ALLOWED)) {
            throw refusal("A module may select, insert, update, delete and merge; this is something else.");
        }
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (statement.is(i, ';')) {
                throw refusal("Several statements are sent as one; send each by itself.");
            }
            if (statement.is(i, "by") && statement.is(i + 1, "source")) {
                throw refusal("A merge that changes what its source does not name changes records of others.");
            }
        }
    }

    private void hidden() {
        for (SqlToken token : statement.tokens()) {
            if (token.isName() && HIDING.matcher(token.text()).matches()) {
                throw refusal("A module may not use " + token.text() + ", which can read records unseen.");
            }
        }
    }

    private void conditions() {
        List<Mention> mentions = statement.mentions(tables);
        List<Mention> personal = mentions.stream().filter(Mention::isPersonal).toList();
        if (personal.isEmpty()) {
            return;
        }
        names(personal);
        List<Condition> conditions = IntStream.range(0, statement.tokens().size())
                .filter(i -> statement.tokens().get(i).kind() == SqlToken.Kind.COMMENT)
                .mapToObj(i -> new Condition(statement, i))
                .toList();
        for (Condition condition : conditions) {
            String fault = condition.fault(mentions);
            if (!fault.isEmpty()) {
                throw refusal(condition.mark().condition() + " " + fault + ".");
            }
        }
        for (Mention mention : personal) {
            if (!isMatched(mention, conditions)) {
                throw refusal("Table " + mention.name() + " holds personal records, and this statement names it"
                        + " without " + Reading.VISIBLE.condition(mention.alias()) + " in the same where.");
            }
        }
        if (conditions.stream().anyMatch(condition -> condition.mark().reading() == Reading.COUNTED)) {
            FigureCheck.fault(statement, personal).ifPresent(fault -> {
                throw refusal(fault);
            });
        }
    }

    /** A condition looks at columns by their names, so these must be what they were declared to be. */
    private void names(List<Mention> personal) {
        for (Mention mention : personal) {
            if (statement.renamesColumns(mention.alias())) {
                throw refusal("Table " + mention.name() + " holds personal records, and this statement gives columns"
                        + " of " + mention.alias() + " other names; leave the list in brackets out.");
            }
        }
        for (SqlToken token : statement.tokens()) {
            String written = sql.substring(token.begin(), token.end());
            if (token.kind() == SqlToken.Kind.QUOTED && !written.equals(written.toLowerCase(Locale.ROOT))) {
                throw refusal("A statement on personal records writes " + written + " in small letters: names that"
                        + " differ in capitals alone are told apart by the database.");
            }
        }
    }

    /** One condition is enough: within a block, no database takes the same name for two tables. */
    private static boolean isMatched(Mention mention, List<Condition> conditions) {
        return conditions.stream()
                .anyMatch(condition ->
                        condition.block() == mention.block() && condition.mark().isOf(mention));
    }

    private UnguardedStatementException refusal(String sentence) {
        return new UnguardedStatementException(sentence, sql);
    }
}
