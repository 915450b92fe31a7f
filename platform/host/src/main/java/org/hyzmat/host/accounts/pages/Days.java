package org.hyzmat.host.accounts.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.store.Account;

/**
 * The days of an account as views show them.
 *
 * @param from one day, or none if it held from the beginning on
 * @param until one day, or none if it has no end
 */
public record Days(List<LocalDate> from, List<LocalDate> until) {

    /** Without beginning and end. */
    static final Days ALWAYS = new Days(List.of(), List.of());

    static Days of(Account.Validity validity) {
        return new Days(named(validity.from(), LocalDate.MIN), named(validity.until(), LocalDate.MAX));
    }

    private static List<LocalDate> named(LocalDate day, LocalDate open) {
        return Stream.of(day).filter(each -> !each.equals(open)).toList();
    }
}
