package org.hyzmat.host.data.migration;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All migrations of one schema, rightly named and in their order.
 *
 * @param of whose they are, as said in sentences: {@code module people}
 * @param files in the order in which they run
 */
public record MigrationSet(String of, List<Migration> files) {

    private static final Pattern NAME = Pattern.compile("\\d{3}(-[a-z0-9]+){2,}\\.sql");

    /** Sorts the files and refuses names that Flyway would silently skip. */
    public MigrationSet {
        files.forEach(file -> checkName(of, file));
        files = files.stream().sorted(Comparator.comparing(Migration::name)).toList();
        for (int i = 1; i < files.size(); i++) {
            checkTwins(of, files.get(i - 1), files.get(i));
        }
    }

    /**
     * The migrations of a module, which are numbered from 1 without gaps.
     *
     * @param module its id
     * @param files in any order
     * @return the set; what its files say is not looked at yet
     * @throws MigrationException if a name is wrong or a number missing
     */
    public static MigrationSet ofModule(String module, List<Migration> files) {
        MigrationSet set = new MigrationSet("module " + module, files);
        for (int i = 0; i < set.files.size(); i++) {
            if (set.files.get(i).number() != i + 1) {
                throw new MigrationException(
                        set.titled(set.files.get(i)) + " leaves a gap: there is no " + "%03d".formatted(i + 1) + ".");
            }
        }
        return set;
    }

    /**
     * Reads every statement, which is worth the time only before one of them may run.
     *
     * @throws MigrationException if a statement is not a module's to run
     */
    public void checkStatements() {
        files.forEach(file -> MigrationRules.check(titled(file), file));
    }

    /**
     * The number of the last one.
     *
     * @return 0 if there is none
     */
    public int last() {
        return files.isEmpty() ? 0 : files.get(files.size() - 1).number();
    }

    String titled(Migration file) {
        return "Migration " + file.name() + " of " + of;
    }

    private static void checkName(String of, Migration file) {
        if (!NAME.matcher(file.name()).matches()) {
            throw new MigrationException("Migration " + file.name() + " of " + of + " has a wrong name: it must be"
                    + " three digits, a verb and an object, such as 002-add-visit-reason.sql.");
        }
    }

    private static void checkTwins(String of, Migration one, Migration other) {
        if (one.number() == other.number()) {
            throw new MigrationException(
                    "Migrations " + one.name() + " and " + other.name() + " of " + of + " have the same number.");
        }
    }
}
