package org.hyzmat.platform.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.security.RouteRole;
import java.util.List;

/**
 * Puts pages into a module on which people take in lists from files and give them out again. A service of the host: a
 * module takes it by {@code @Reference} and calls it in its {@code routes}, once for each permission that its lists
 * need.
 *
 * <p>Somebody chooses a kind of list and hands in a CSV or XLSX file; says which column is which, as far as the words
 * of the first row do not; sees how many rows are new, there already or faulty, with every fault; and takes the file
 * over if no row is faulty: all of it or nothing. An import can be undone as long as nobody changed or used what it
 * added. Every import of the agency is listed.
 *
 * <p>The module has a table of this name and form, in which the host marks what was taken over, in the transaction of
 * the records themselves; it holds nothing personal and is declared nowhere:
 *
 * <pre>{@code
 * create table taken_import (
 *     id uuid primary key,
 *     taken_at timestamp with time zone not null
 * );
 * }</pre>
 *
 * @since 1.1
 */
public interface Imports {

    /**
     * Adds the pages.
     *
     * <p>They are {@code path}, a page for each kind below it, and {@code path/runs/{import}} for each import. Their
     * words are the platform's; those of the kinds are the module's, under these keys, where {@code families} is the
     * kind and {@code born} a column: {@code list.families} is what the list is called, {@code list.families.about}
     * says what a row is, what is checked and what an undo looks at, {@code list.families.born} is the word of the
     * first row, and {@code list.families.born.hint} says what stands below it (may be missing).
     *
     * @param routes what the module got
     * @param path where, such as {@code /imports}
     * @param role who may take in and give out
     * @param kinds at least one
     */
    void routes(RoutesConfig routes, String path, RouteRole role, List<ListKind<?>> kinds);
}
