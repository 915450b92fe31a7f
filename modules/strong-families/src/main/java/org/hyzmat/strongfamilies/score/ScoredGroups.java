package org.hyzmat.strongfamilies.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.lists.ListedGroup;
import org.hyzmat.strongfamilies.lists.ListedGroups;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.web.Store;
import org.jdbi.v3.core.Handle;

/** Knows of the groups that lists of scores name what is measured in them. */
public final class ScoredGroups {

    private final Store store;
    private final ScoreStore scores;
    private final Register register;

    public ScoredGroups(Store store, ScoreStore scores, Register register) {
        this.store = store;
        this.scores = scores;
        this.register = register;
    }

    /** The groups as one person may see them, each read when it is first named. */
    Reading reading(Handle handle, Actor actor) {
        return new Reading(actor, new ListedGroups(handle, actor, register));
    }

    /** One reading of a list. */
    final class Reading {

        private final Actor actor;
        private final ListedGroups groups;
        private final Map<UUID, ScoredGroup> read = new HashMap<>();

        private Reading(Actor actor, ListedGroups groups) {
            this.actor = actor;
            this.groups = groups;
        }

        /** Looks up the groups of some rows together. */
        void load(Collection<ListRow> rows) {
            groups.load(rows);
        }

        /** The group that a row names, among those that were looked up. */
        Optional<ScoredGroup> find(ListRow row, Problems problems) {
            return groups.find(row, problems)
                    .map(group -> read.computeIfAbsent(group.id(), unseen -> scored(actor, group)));
        }

        /** All groups, one after the other. */
        Stream<ScoredGroup> all() {
            return groups.all().stream().map(id -> scored(actor, groups.get(id)));
        }
    }

    private ScoredGroup scored(Actor actor, ListedGroup group) {
        List<TimePoint> points = store.curricula().timePoints(group.curriculumVersionId());
        Map<Integer, Map<ScoreKey, Score>> stored = new HashMap<>();
        for (TimePoint point : points) {
            Map<ScoreKey, Score> there =
                    scores.scores().atTimePoint(actor.visible(), group.id(), point.id()).values().stream()
                            .collect(Collectors.toMap(StoredScore::cell, StoredScore::score));
            stored.put(point.number(), new HashMap<>(there));
        }
        List<Scale> scales = scores.instruments().scalesOf(scores.groupScales().ofGroup(actor.visible(), group.id()));
        return new ScoredGroup(
                group, points, store.sessions().ofGroup(actor.visible(), group.id()), new ScaleWords(scales), stored);
    }
}
