package org.hyzmat.host.data.guard;

import java.util.ArrayList;
import java.util.List;

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
 */
public record GuardedTable(
        String schema, String name, boolean personal, String agency, String service, String team, String owner) {

    /** Refuses a personal table that nobody could ever see. */
    public GuardedTable {
        if (personal && agency.isEmpty() && team.isEmpty() && owner.isEmpty()) {
            throw new IllegalArgumentException("Table " + schema + "." + name
                    + " is declared personal, but no column says whose its records are. Declare its agency column.");
        }
    }

    /** The condition under which a row may be seen, for the table under a name. */
    String condition(String alias) {
        List<String> grounds = new ArrayList<>();
        add(grounds, alias, agency, "visible_agencies");
        add(grounds, alias, team, "visible_teams");
        add(grounds, alias, owner, "visible_owners");
        List<String> limits = new ArrayList<>();
        add(limits, alias, service, "visible_services");
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
