package org.hyzmat.host.directory.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of cells. */
final class Cells {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private Cells() {}

    static CellKind code() {
        return kind(
                "a code of at most 60 small letters a to z, digits and hyphens",
                cell -> matching(cell, CODE).filter(code -> code.length() <= 60).map(code -> code));
    }

    static CellKind text(int longest) {
        return kind(
                "a text of at most " + longest + " characters",
                cell -> Optional.<Object>of(cell).filter(text -> cell.length() <= longest));
    }

    static CellKind number(int lowest, int highest) {
        return kind(
                "a number from " + lowest + " to " + highest,
                cell -> matching(cell, "\\d{1,9}")
                        .map(Integer::valueOf)
                        .filter(number -> number >= lowest && number <= highest)
                        .map(number -> number));
    }

    static CellKind date() {
        return kind("a date such as 2025-09-20", cell -> {
            try {
                return Optional.of(LocalDate.parse(cell));
            } catch (DateTimeParseException noDate) {
                return Optional.empty();
            }
        });
    }

    static CellKind yesOrNo() {
        return kind("yes or no", cell -> matching(cell, "yes|no").map("yes"::equals));
    }

    static CellKind oneOf(String... choices) {
        List<String> all = List.of(choices);
        return kind(
                "one of " + String.join(", ", all),
                cell -> Optional.<Object>of(cell).filter(all::contains));
    }

    /** The code of a row that was read before. */
    static CellKind rowOf(String register) {
        return new CellKind() {
            @Override
            public Optional<Object> value(String cell, KnownRows known) {
                return known.find(register, cell).map(id -> id);
            }

            @Override
            public String expected() {
                return "the code of a row of register " + register + " that stands further up or in an earlier file";
            }
        };
    }

    /** A code that stands for a row elsewhere: its id, without asking whether there is such a row. */
    static CellKind idOf(String register) {
        return kind(
                code().expected(),
                cell -> code().value(cell, new KnownRows()).map(code -> RegisterId.of(register, cell)));
    }

    /** Several of a kind, separated by a regular expression. */
    static CellKind several(String separator, String separatorInWords, CellKind one) {
        return new CellKind() {
            @Override
            public Optional<Object> value(String cell, KnownRows known) {
                List<Object> values = new ArrayList<>();
                List<String> parts =
                        Arrays.stream(cell.split(separator)).distinct().toList();
                parts.forEach(part -> one.value(part, known).ifPresent(values::add));
                return Optional.<Object>of(values).filter(list -> values.size() == parts.size());
            }

            @Override
            public String expected() {
                return "each part, separated by " + separatorInWords + ", to be " + one.expected();
            }
        };
    }

    private static Optional<String> matching(String cell, String pattern) {
        return Optional.of(cell).filter(text -> text.matches(pattern));
    }

    private static CellKind kind(String expected, Function<String, Optional<Object>> read) {
        return new CellKind() {
            @Override
            public Optional<Object> value(String cell, KnownRows known) {
                return read.apply(cell);
            }

            @Override
            public String expected() {
                return expected;
            }
        };
    }
}
