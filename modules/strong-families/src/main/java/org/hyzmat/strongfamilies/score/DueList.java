package org.hyzmat.strongfamilies.score;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.instrument.InstrumentRepository;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.session.Session;
import org.jdbi.v3.core.Jdbi;

/** Finds what is to be measured, and how far it has come. */
public final class DueList {

    private static final Comparator<DueLine> OVERDUE_FIRST = Comparator.comparing(
                    (DueLine line) -> line.measurement().state() != DueState.OVERDUE)
            .thenComparing(line -> line.measurement().due().dueOn())
            .thenComparing(DueLine::name)
            .thenComparing(DueLine::group);

    private final DueRepository due;
    private final ScoreRepository scores;
    private final GroupScaleRepository groupScales;
    private final InstrumentRepository instruments;

    public DueList(Jdbi jdbi, IdSource ids) {
        this.due = new DueRepository(jdbi);
        this.scores = new ScoreRepository(jdbi, ids);
        this.groupScales = new GroupScaleRepository(jdbi, ids);
        this.instruments = new InstrumentRepository(jdbi);
    }

    /** What somebody has to see to today, the overdue first: of the groups they lead, or of all of their agency. */
    public List<DueLine> pressing(Actor actor, boolean runsGroups, LocalDate today) {
        List<DueRepository.Candidate> candidates = due.candidates(actor, runsGroups, today).stream()
                .filter(each -> each.due().on(today).isPressing())
                .toList();
        Map<UUID, Tally> tallies = tallies(
                actor.visible(),
                candidates.stream().map(DueRepository.Candidate::groupId).collect(Collectors.toSet()));
        return candidates.stream()
                .map(each -> new DueLine(
                        each.groupId(), each.name(), tallies.get(each.groupId()).at(each.point(), each.due(), today)))
                .filter(line -> line.measurement().state().isPressing())
                .filter(line -> line.measurement().expected() > 0)
                .sorted(OVERDUE_FIRST)
                .toList();
    }

    /** How many scales a group has. */
    public int scales(Visible visible, UUID group) {
        return groupScales.ofGroup(visible, group).size();
    }

    /** All time points of a group. */
    public List<Measurement> ofGroup(
            Visible visible, Group group, List<TimePoint> points, List<Session> sessions, LocalDate today) {
        Tally tally = tallies(visible, Set.of(group.id())).get(group.id());
        return points.stream()
                .map(point -> tally.at(point, Due.of(point, sessions), today))
                .toList();
    }

    private Map<UUID, Tally> tallies(Visible visible, Collection<UUID> groups) {
        Map<UUID, List<Subject>> subjects = due.members(visible, groups).stream()
                .collect(Collectors.groupingBy(
                        DueRepository.Member::groupId,
                        Collectors.mapping(DueRepository.Member::subject, Collectors.toList())));
        Map<UUID, List<ReportedScore>> given = scores.ofGroups(visible, groups, Set.of()).stream()
                .collect(Collectors.groupingBy(ReportedScore::group));
        Map<UUID, Set<UUID>> chosen = groupScales.ofGroups(visible, groups);
        Map<UUID, Scale> scales =
                instruments
                        .scalesOf(chosen.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Scale::id, each -> each));
        Map<UUID, Tally> tallies = new HashMap<>();
        for (UUID group : groups) {
            List<Scale> own = chosen.getOrDefault(group, Set.of()).stream()
                    .map(scales::get)
                    .toList();
            tallies.put(
                    group,
                    new Tally(subjects.getOrDefault(group, List.of()), own, given.getOrDefault(group, List.of())));
        }
        return tallies;
    }
}
