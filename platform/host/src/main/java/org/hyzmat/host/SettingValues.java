package org.hyzmat.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings as they are written, and what was found wrong with them. */
final class SettingValues {

    private final Map<String, String> values;
    private final List<String> faults = new ArrayList<>();

    SettingValues(Map<String, String> usual) {
        values = new LinkedHashMap<>(usual);
    }

    String get(String name) {
        return values.get(name);
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    /** What a setting lists, separated by commas. */
    List<String> listed(String name) {
        return Arrays.stream(values.get(name).split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The number that a setting must be, within its bounds; a fault and the lowest when it is something else. */
    int number(String name, int lowest, int highest, String remark) {
        String value = values.get(name);
        boolean right =
                value.matches("\\d{1,9}") && Integer.parseInt(value) >= lowest && Integer.parseInt(value) <= highest;
        check(right, name, "a number from %d to %d%s".formatted(lowest, highest, remark));
        return right ? Integer.parseInt(value) : lowest;
    }

    /** Notes a fault in a setting unless it is right. */
    void check(boolean right, String name, String expected) {
        if (!right) {
            faults.add("Setting %s is '%s'; it must be %s.".formatted(name, values.get(name), expected));
        }
    }
}
