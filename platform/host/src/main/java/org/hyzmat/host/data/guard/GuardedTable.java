package org.hyzmat.host.data.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table or view with records, and the columns that say whose they are; a missing column is an empty string.
 *
 * @param schema where it lies
 * @param name of the table or view
 * @param personal whether a statement on it must carry the visible condition
 * @param agency column with the agency
 * @param service column with the service
 * @param team column with the team
 * @param owner column with the person whose record it is
 * @param figures further columns that statements which only count may select
 */
public record GuardedTable(
        String schema,
        String name,
        boolean personal,
        String agency,
        String service,
        String team,
        String owner,
        Set<String> figures) {

    /** Refuses a personal table that nobody could ever see. */
    public GuardedTable {
        if (personal && agency.isEmpty() && team.isEmpty() && owner.isEmpty()) {
            throw new IllegalArgumentException("Table " + schema + "." + name
                    + " is declared personal, but no column says whose its records are. Declare its agency column.");
        }
        figures = Set.copyOf(figures);
    }

    /** Whether a statement that only counts may select a column. */
    boolean isForFigures(String column) {
        return figures.contains(column) || column.equals(agency) || column.equals(service);
    }

    /** The condition under which a row may be read, for the table under a name. */
    String condition(Reading reading, String alias) {
        String values = reading.word();
        List<String> grounds = new ArrayList<>();
        add(grounds, alias, agency, values + "_agencies");
        add(grounds, alias, team, values + "_teams");
        List<String> own = new ArrayList<>();
        add(own, alias, owner, values + "_owners");
        // somebody who works for two agencies sees for the one nothing of what they wrote for the other
        if (!own.isEmpty()) {
            add(own, alias, agency, values + "_home");
            grounds.add("(" + String.join(" and ", own) + ")");
        }
        List<String> limits = new ArrayList<>();
        add(limits, alias, service, values + "_services");
        limits.add(0, "(" + String.join(" or ", grounds) + ")");
        return String.join(" and ", limits);
    }

    boolean isConditional() {
        return !agency.isEmpty() || !team.isEmpty() || !owner.isEmpty();
    }

    private static void add(List<String> terms, String alias, String column, String values) {
        if (!column.isEmpty()) {
            terms.add(alias + "." + column + " = any(:" + values + ")");
        }
    }
}
