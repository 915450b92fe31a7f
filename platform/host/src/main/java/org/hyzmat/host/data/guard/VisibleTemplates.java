package org.hyzmat.host.data.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hyzmat.host.data.sql.SqlToken;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Writes the condition in the place of each {@code <visible:x>} and {@code <counted:x>}; leaves the rest to Jdbi's
 * own templates.
 */
final class VisibleTemplates implements TemplateEngine {

    /** Pieces of a place: bracket, word, colon, alias, bracket. */
    private static final int PIECES = 5;

    private final TemplateEngine rest = new DefinedAttributeTemplateEngine();
    private final GuardedTables tables;
    private final Remembered<Function<StatementContext, String>> known;

    VisibleTemplates(GuardedTables tables) {
        this.tables = tables;
        this.known = new Remembered<>(tables::state);
    }

    @Override
    public String render(String template, StatementContext context) {
        return rest.render(written(template), context);
    }

    /** Jdbi keeps what this returns for ever, so conditions are remembered here, as long as they are right. */
    @Override
    public Optional<Function<StatementContext, String>> parse(String template, ConfigRegistry config) {
        if (Stream.of(Reading.values()).noneMatch(reading -> template.contains(reading.word()))) {
            return rest.parse(template, config);
        }
        return Optional.of(
                context -> known.get(template, text -> parsed(text, config)).apply(context));
    }

    private Function<StatementContext, String> parsed(String template, ConfigRegistry config) {
        String written = written(template);
        return rest.parse(written, config).orElse(context -> rest.render(written, context));
    }

    /** The template with its conditions. */
    String written(String template) {
        Statement statement = Statement.read(template);
        List<SqlToken> tokens = statement.tokens();
        StringBuilder sql = new StringBuilder();
        int copied = 0;
        for (int i = 0; i + PIECES <= tokens.size(); i++) {
            Optional<Reading> reading = place(statement, i);
            if (reading.isPresent()) {
                sql.append(template, copied, tokens.get(i).begin());
                sql.append(condition(reading.get(), template, statement, i + PIECES - 2));
                copied = tokens.get(i + PIECES - 1).end();
            }
        }
        return sql.append(template, copied, template.length()).toString();
    }

    /** What is asked for in this place; empty if there is nothing to be written. */
    private static Optional<Reading> place(Statement statement, int at) {
        if (!statement.is(at, '<') || !statement.is(at + 2, ':') || !statement.is(at + 4, '>')) {
            return Optional.empty();
        }
        List<SqlToken> tokens = statement.tokens();
        int length = tokens.get(at + 4).end() - tokens.get(at).begin();
        return Reading.of(tokens.get(at + 1).text())
                .filter(reading -> statement.is(at + 1, reading.word()))
                .filter(reading -> reading.condition(tokens.get(at + 3).text()).length() == length);
    }

    private String condition(Reading reading, String template, Statement statement, int at) {
        String alias = statement.tokens().get(at).text();
        List<Mention> called = statement.mentions(tables).stream()
                .filter(mention -> mention.alias().equals(alias) && !mention.isFilled())
                .toList();
        GuardedTable table = only(reading.condition(alias), template, alias, called);
        if (!table.isConditional()) {
            throw refusal(
                    reading.condition(alias),
                    template,
                    alias + " stands for " + table.name() + ", of which no column says whose a record is");
        }
        return Mark.of(reading, table, alias).comment() + " (" + table.condition(reading, alias) + ")";
    }

    private static GuardedTable only(String place, String template, String alias, List<Mention> called) {
        List<GuardedTable> tables = called.stream()
                .flatMap(mention -> mention.table().stream())
                .distinct()
                .toList();
        if (tables.size() == 1) {
            return tables.get(0);
        }
        if (tables.size() > 1) {
            throw refusal(place, template, alias + " stands for several tables; give each its own short name");
        }
        throw refusal(
                place,
                template,
                called.isEmpty()
                        ? alias + " stands for no table of the statement"
                        : alias + " stands for " + called.get(0).name() + ", which module.yaml does not declare");
    }

    private static UnguardedStatementException refusal(String place, String template, String fault) {
        return new UnguardedStatementException("In " + place + ", " + fault + ".", template);
    }
}
