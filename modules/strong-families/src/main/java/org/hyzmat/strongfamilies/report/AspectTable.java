package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.group.Dose;
import org.hyzmat.strongfamilies.report.Participation.Who;

/** Puts groups, providers, places, services or programmes side by side. */
final class AspectTable {

    private static final List<String> HEADER = List.of(
            "report.recruitment.groups",
            "report.families",
            "report.who.people",
            "report.stay.share",
            "report.compared.attended",
            "report.dose.reached");

    private final Reading reading;

    AspectTable(Reading reading) {
        this.reading = reading;
    }

    /** One group, provider, place, service or programme. */
    record Part(UUID id, String name, Participation found) {}

    /** Each of them, by its name. */
    List<Part> parts(Aspect aspect) {
        Facts facts = reading.facts();
        Map<UUID, List<GroupFact>> parts = by(facts.groups(), aspect::of);
        Map<UUID, List<FamilyFact>> families = by(facts.families(), family -> aspect.of(family.group()));
        Map<UUID, List<PersonFact>> people = by(facts.people(), person -> aspect.of(person.group()));
        List<Part> found = new ArrayList<>();
        for (AspectNames.Choice choice : reading.names().choices(aspect, facts.groups())) {
            UUID id = UUID.fromString(choice.value());
            Facts part = new Facts(
                    parts.get(id),
                    families.getOrDefault(id, List.of()),
                    people.getOrDefault(id, List.of()),
                    Facts.Left.NONE,
                    0);
            found.add(new Part(id, choice.label(), new Participation(part)));
        }
        return found;
    }

    Table of(Aspect aspect) {
        List<List<Value>> rows = parts(aspect).stream()
                .map(part -> row(part.name(), part.found()))
                .toList();
        List<String> header = new ArrayList<>();
        header.add(reading.values().text("report.aspect." + aspect.code()));
        HEADER.forEach(key -> header.add(reading.values().text(key)));
        return new Table(reading.values().text("report.compared"), header, rows, List.of());
    }

    private List<Value> row(String name, Participation part) {
        Values values = reading.values();
        return List.of(
                Value.of(name),
                values.count(part.facts().groups().size()),
                values.count(part.of(Who.FAMILIES)),
                values.count(part.of(Who.PEOPLE)),
                values.percent(part.of(Who.FAMILIES, Stay.STAYED), part.of(Who.FAMILIES)),
                values.percent(part.attended(Who.PEOPLE), part.marked(Who.PEOPLE)),
                part.facts().requiresSessions()
                        ? values.percent(part.of(Who.FAMILIES, Dose.REACHED), part.of(Who.FAMILIES))
                        : Value.NONE);
    }

    private static <T> Map<UUID, List<T>> by(List<T> all, Function<T, UUID> aspect) {
        return all.stream().collect(Collectors.groupingBy(aspect));
    }
}
