package org.hyzmat.independentliving.report;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.tables.Values;

/** What to call the values of aspects. */
final class AspectNames {

    private final DirectoryNames directory;
    private final Values values;

    AspectNames(DirectoryNames directory, Values values) {
        this.directory = directory;
        this.values = values;
    }

    String of(Aspect aspect, String value) {
        return switch (aspect) {
            case PROVIDER -> directory.agency(UUID.fromString(value)).in(values.language());
            case PLACE -> directory.place(UUID.fromString(value)).in(values.language());
            case SERVICE -> directory.service(UUID.fromString(value)).in(values.language());
            case YEAR -> value;
            case SEX, AGE, DISABILITY -> values.text("report." + aspect.code() + "." + value);
        };
    }

    /** One thing to choose. */
    record Choice(String value, String label) {}

    /** What somebody can choose of an aspect: what people have, in the order of the reader. */
    List<Choice> choices(Aspect aspect, List<UserFact> users) {
        Comparator<Choice> byName = Comparator.comparing(choice -> TurkmenText.sortKey(choice.label()));
        Comparator<Choice> byCode = Comparator.comparing(Choice::value);
        return users.stream()
                .map(aspect::of)
                .distinct()
                .map(value -> new Choice(value, of(aspect, value)))
                .sorted(Aspect.NAMED.contains(aspect) ? byName.thenComparing(byCode) : order(aspect))
                .toList();
    }

    private static Comparator<Choice> order(Aspect aspect) {
        if (aspect == Aspect.YEAR) {
            return Comparator.comparing(Choice::value).reversed();
        }
        List<String> codes = List.of(
                "female",
                "male",
                "up-to-17",
                "from-18-to-39",
                "from-40-to-59",
                "from-60-to-74",
                "from-75",
                "yes",
                "no",
                "unknown");
        return Comparator.comparingInt(choice -> codes.indexOf(choice.value()));
    }
}
