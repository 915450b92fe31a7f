package org.hyzmat.strongfamilies.score;

import java.util.List;

/**
 * One family of a sheet.
 *
 * @param number its number in the group
 * @param name what it is called, empty where the register of people does not say
 */
public record SheetFamily(int number, String name, List<SheetRow> rows) {

    public SheetFamily {
        rows = List.copyOf(rows);
    }
}
