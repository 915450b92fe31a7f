package org.hyzmat.host.data.guard;

import java.util.Optional;

/**
 * A place where a statement names a table.
 *
 * @param name as written, with its schema if that is written
 * @param table what is declared about it
 * @param alias how the statement calls it
 * @param block the part of the statement (of one {@code select}, for example) in which it is named
 * @param isFilled whether rows are only put into it
 * @param at which token it is
 */
record Mention(String name, Optional<GuardedTable> table, String alias, int block, boolean isFilled, int at) {

    /** Whether this mention must be matched by a condition. */
    boolean isPersonal() {
        return !isFilled && table.filter(GuardedTable::personal).isPresent();
    }
}
