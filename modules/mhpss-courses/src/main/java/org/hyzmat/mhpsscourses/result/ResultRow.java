package org.hyzmat.mhpsscourses.result;

import java.util.List;

/**
 * Somebody on the page of results.
 *
 * @param attendance the share of the minutes in per cent
 * @param change what was gained, written with its sign; empty without both tests
 * @param reasons why the rule of the course is not met, in words; none where it is
 */
record ResultRow(Standing standing, int attendance, String change, List<String> reasons) {

    ResultRow {
        reasons = List.copyOf(reasons);
    }
}
