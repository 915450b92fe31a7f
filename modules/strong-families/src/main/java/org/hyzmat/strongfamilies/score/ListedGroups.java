package org.hyzmat.strongfamilies.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.GroupName;
import org.hyzmat.strongfamilies.group.Participant;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.register.Known;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.web.Store;

/** Finds the groups that lists of scores name. */
public final class ListedGroups {

    private final Store store;
    private final ScoreStore scores;
    private final Register register;

    public ListedGroups(Store store, ScoreStore scores, Register register) {
        this.store = store;
        this.scores = scores;
        this.register = register;
    }

    /** The groups as one person may see them, each read when it is first named. */
    Reading reading(Actor actor) {
        Map<String, List<UUID>> ids = new HashMap<>();
        List<GroupName> all = store.groups().names(actor.visible());
        for (GroupName group : all) {
            ids.computeIfAbsent(TurkmenText.fold(group.name()), unseen -> new ArrayList<>())
                    .add(group.id());
        }
        return new Reading(actor, ids, all.stream().map(GroupName::id).toList());
    }

    /** One reading of a list. */
    final class Reading {

        private final Actor actor;
        private final Map<String, List<UUID>> ids;
        private final List<UUID> all;
        private final Map<UUID, ListedGroup> read = new HashMap<>();

        private Reading(Actor actor, Map<String, List<UUID>> ids, List<UUID> all) {
            this.actor = actor;
            this.ids = ids;
            this.all = all;
        }

        /** The group that a name means, absent if there is none or more than one. */
        Optional<ListedGroup> find(String name) {
            List<UUID> meant = ids.getOrDefault(TurkmenText.fold(name), List.of());
            return meant.size() == 1 ? Optional.of(group(meant.get(0))) : Optional.empty();
        }

        /** All groups, one after the other. */
        Stream<ListedGroup> all() {
            return all.stream().map(id -> listed(actor, id));
        }

        private ListedGroup group(UUID id) {
            return read.computeIfAbsent(id, unseen -> listed(actor, id));
        }
    }

    private ListedGroup listed(Actor actor, UUID id) {
        Group group = store.groups().find(actor.visible(), id).orElseThrow();
        List<GroupFamily> families = store.families().ofGroup(actor.visible(), id);
        List<TimePoint> points = store.curricula().timePoints(group.curriculumVersionId());
        Map<Integer, Map<ScoreKey, Score>> stored = new HashMap<>();
        for (TimePoint point : points) {
            Map<ScoreKey, Score> there = scores.scores().atTimePoint(actor.visible(), id, point.id()).values().stream()
                    .collect(Collectors.toMap(StoredScore::cell, StoredScore::score));
            stored.put(point.number(), new HashMap<>(there));
        }
        List<Scale> scales = scores.instruments().scalesOf(scores.groupScales().ofGroup(actor.visible(), id));
        Map<UUID, List<String>> names = names(actor, families);
        List<Subject> subjects = subjects(families, names);
        return new ListedGroup(
                group,
                points,
                store.sessions().ofGroup(actor.visible(), id),
                scales,
                subjects,
                new ListedWords(subjects, names, scales),
                stored);
    }

    private static List<Subject> subjects(List<GroupFamily> families, Map<UUID, List<String>> names) {
        return families.stream()
                .flatMap(family -> family.participants().stream()
                        .map(each -> new Subject(
                                each.id(),
                                family.number(),
                                names.getOrDefault(each.id(), List.of("")).get(0),
                                each.strand(),
                                each.span())))
                .toList();
    }

    private Map<UUID, List<String>> names(Actor actor, List<GroupFamily> families) {
        List<Participant> people = families.stream()
                .flatMap(family -> family.participants().stream())
                .toList();
        Known<PersonLabel> persons = register.persons(
                actor, people.stream().map(Participant::personId).distinct().toList());
        Map<UUID, List<String>> names = new HashMap<>();
        for (Participant each : people) {
            persons.find(each.personId())
                    .ifPresent(label -> names.put(each.id(), List.of(label.name(), label.givenName())));
        }
        return names;
    }
}
