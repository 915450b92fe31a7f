package org.hyzmat.mhpsscourses.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.tables.Values;

/** What to call those by whom people are told apart. */
record SideNames(DirectoryNames directory, Values values) {

    /** One thing to choose. */
    record Choice(String value, String label) {}

    String of(Side side, String value) {
        return switch (side) {
            case PROVIDER -> directory.agency(UUID.fromString(value)).in(values.language());
            case REGION ->
                value.equals(Crowd.UNKNOWN)
                        ? values.text("coverage.region.unknown")
                        : directory.place(UUID.fromString(value)).in(values.language());
            case SECTOR -> values.text("sector." + value);
        };
    }

    /** What people have, in the order of the reader. */
    List<Choice> choices(Side side, Collection<Crowd> crowds) {
        return crowds.stream()
                .map(side::of)
                .distinct()
                .map(value -> new Choice(value, of(side, value)))
                .sorted(Comparator.comparing((Choice choice) -> choice.value().equals(Crowd.UNKNOWN))
                        .thenComparing(choice -> TurkmenText.sortKey(choice.label()))
                        .thenComparing(Choice::value))
                .toList();
    }
}
