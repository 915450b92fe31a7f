package org.hyzmat.strongfamilies.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;

/** What to call the groups, providers, places, services and programmes of a report. */
final class AspectNames {

    private final DirectoryNames directory;
    private final Map<UUID, Names> programmes = new HashMap<>();
    private final Map<UUID, String> groups;
    private final Locale language;

    /**
     * Names for one reader.
     *
     * @param groups the names of the groups that the reader may see
     */
    AspectNames(DirectoryNames directory, List<CurriculumVersion> versions, Map<UUID, String> groups, Locale language) {
        this.directory = directory;
        this.groups = groups;
        this.language = language;
        versions.forEach(version -> programmes.put(version.curriculumId(), version.name()));
    }

    String of(Aspect aspect, UUID id) {
        return switch (aspect) {
            case GROUP -> groups.getOrDefault(id, "–");
            case PROVIDER -> directory.agency(id).in(language);
            case PLACE -> directory.place(id).in(language);
            case SERVICE -> directory.service(id).in(language);
            case PROGRAMME -> programmes.containsKey(id) ? programmes.get(id).in(language) : "–";
        };
    }

    /** What somebody can choose of an aspect: what the groups have, in the order of the reader's language. */
    List<Choice> choices(Aspect aspect, List<GroupFact> groups) {
        return groups.stream()
                .map(aspect::of)
                .distinct()
                .map(id -> sorted(id, of(aspect, id)))
                .sorted(Comparator.comparing(Sorted::key))
                .map(Sorted::choice)
                .toList();
    }

    /** One thing to choose, with the key by which it is sorted: making it for each comparison would take long. */
    private record Sorted(String key, Choice choice) {}

    private static Sorted sorted(UUID id, String label) {
        return new Sorted(TurkmenText.sortKey(label), new Choice(id.toString(), label));
    }

    /** One thing to choose. */
    record Choice(String value, String label) {}
}
