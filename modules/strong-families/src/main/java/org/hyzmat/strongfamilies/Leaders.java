package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.mhpsscourses.api.Gate;
import org.hyzmat.mhpsscourses.api.Standing;
import org.hyzmat.mhpsscourses.api.Standings;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;
import org.hyzmat.strongfamilies.group.Facilitator;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupDraft;
import org.hyzmat.strongfamilies.group.Waiver;
import org.hyzmat.strongfamilies.web.Store;

/** Warns of those who are to lead a group without the certificate that their agency wants. */
final class Leaders {

    /** The field in which a reason is given. */
    static final String REASON = "reason";

    private static final String WARNED = "warned";

    private final Gate gate;
    private final Store store;
    private final Office office;
    private final DirectoryNames names;

    Leaders(Gate gate, Store store, Office office) {
        this.gate = gate;
        this.store = store;
        this.office = office;
        this.names = new DirectoryNames(office.directory());
    }

    /** The day on which those who are named today begin to lead a group: its first one, if that is still to come. */
    LocalDate firstDay(Visible visible, Group group) {
        LocalDate today = office.today();
        return store.sessions().ofGroup(visible, group.id()).stream()
                .map(session -> session.planned().date())
                .min(Comparator.naturalOrder())
                .filter(today::isBefore)
                .orElse(today);
    }

    /** What certificate an agency wants, and whether anybody can say who holds it. */
    Standings wanted(UUID agency) {
        return gate.standings(agency, List.of(), office.today());
    }

    /**
     * The same draft with the reason for those who lack the certificate.
     *
     * @param leading those who lead the group already: they are not asked again
     * @throws org.hyzmat.platform.InvalidInputException if somebody lacks it for whom no reason is given
     */
    GroupDraft excused(GroupDraft draft, Form form, UUID agency, Set<UUID> leading, LocalDate day) {
        List<UUID> added = added(draft.facilitators(), leading);
        Standings standings = gate.standings(agency, added, day);
        List<UUID> lacking = lacking(added, standings);
        String reason = form.value(REASON);
        Problems problems = new Problems();
        if (reason.isEmpty() || !warned(form).containsAll(lacking)) {
            lacking.forEach(member -> warn(problems, names.colleague(agency, member), standings, member, day));
        }
        problems.length(REASON, reason, 500).throwIfAny();
        return lacking.isEmpty()
                ? draft
                : draft.with(new Waiver(Set.copyOf(lacking), standings.course().id(), reason));
    }

    /** Those of a form who lack the certificate: a reason is taken for them and nobody else. */
    List<UUID> warnedBy(Form form, UUID agency, Set<UUID> leading, LocalDate day) {
        boolean isAsked = !form.value(REASON).isEmpty()
                || form.problems().stream().anyMatch(problem -> problem.field().equals(REASON));
        if (!isAsked) {
            return List.of();
        }
        List<UUID> added = added(ids(form, "facilitator"), leading);
        return lacking(added, gate.standings(agency, added, day));
    }

    private static List<UUID> warned(Form form) {
        return ids(form, WARNED);
    }

    private static List<UUID> ids(Form form, String field) {
        return form.values(field).stream()
                .flatMap(value -> RecordId.of(value).stream())
                .toList();
    }

    private static List<UUID> added(Collection<UUID> members, Set<UUID> leading) {
        return members.stream()
                .filter(member -> !leading.contains(member))
                .sorted()
                .toList();
    }

    private static List<UUID> lacking(List<UUID> members, Standings standings) {
        return members.stream()
                .filter(member -> standings.needed() && standings.of(member).isLacking())
                .toList();
    }

    private static void warn(Problems problems, String name, Standings standings, UUID member, LocalDate day) {
        Standing standing = standings.of(member);
        problems.add(
                REASON,
                "leader." + standing.state().code(),
                name,
                standings.course().names(),
                day,
                standing.day());
    }

    /** How those who lead or led a group stand today, or on its first day where that is still to come. */
    Standings standings(Visible visible, Group group, List<Facilitator> facilitators) {
        List<UUID> members = facilitators.stream().map(Facilitator::memberId).toList();
        return gate.standings(group.agencyId(), members, firstDay(visible, group));
    }
}
