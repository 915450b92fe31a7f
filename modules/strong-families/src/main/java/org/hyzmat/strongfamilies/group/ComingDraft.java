package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * Who of a family comes to a group from a day on.
 *
 * @param fromOn the day; lists of sessions before it stay as they are
 * @param coming the persons who come from then on
 * @param members those of the family whom the register of people knows
 */
public record ComingDraft(LocalDate fromOn, Set<UUID> coming, List<FamilyMember> members) {

    private static final int FURTHEST_YEARS = 1;

    public ComingDraft {
        coming = Set.copyOf(coming);
        members = List.copyOf(members);
    }

    /**
     * What a form is held against.
     *
     * @param family the family's time in the group as it is stored
     * @param members those of the family whom the register of people knows
     * @param rules who may come to the group
     * @param marks the day of each participant's last mark
     */
    public record Setting(GroupFamily family, List<FamilyMember> members, JoinRules rules, Map<UUID, LocalDate> marks) {

        public Setting {
            members = List.copyOf(members);
            marks = Map.copyOf(marks);
        }
    }

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static ComingDraft of(Form form, Setting setting, LocalDate today) {
        GroupFamily family = setting.family();
        Problems problems = new Problems().require("from", form.value("from"));
        LocalDate day = form.date("from", problems).orElse(today);
        LocalDate joined = family.span().fromOn();
        problems.when(day.isBefore(joined), "from", "coming.before-joining", joined);
        problems.when(day.isAfter(today.plusYears(FURTHEST_YEARS)), "from", "coming.far");
        ComingDraft draft = new ComingDraft(day, ticked(form, setting), setting.members());
        problems.when(draft.coming().isEmpty(), "member", "coming.nobody");
        for (FamilyMember member : draft.joining(family)) {
            setting.rules().check(family.familyId(), member, day, problems);
        }
        for (Participant leaving : draft.leaving(family)) {
            LocalDate marked = setting.marks().getOrDefault(leaving.id(), LocalDate.MIN);
            problems.when(
                    draft.isTooEarly(leaving, marked),
                    "member-" + JoinRules.key(family.familyId(), leaving.personId()),
                    "coming.marked",
                    marked);
        }
        problems.throwIfAny();
        return draft;
    }

    private static Set<UUID> ticked(Form form, Setting setting) {
        UUID family = setting.family().familyId();
        Set<UUID> known =
                setting.members().stream().map(member -> member.person().id()).collect(Collectors.toSet());
        setting.family().participants().forEach(each -> known.add(each.personId()));
        known.removeIf(person -> !form.values("member").contains(JoinRules.key(family, person)));
        return known;
    }

    /** Whether a mark says that somebody came after the last day that is left to them. */
    private boolean isTooEarly(Participant leaving, LocalDate marked) {
        boolean hasMark = !marked.equals(LocalDate.MIN);
        return hasMark && (!marked.isBefore(fromOn) || !leaving.span().fromOn().isBefore(fromOn));
    }

    /** Whoever of the family comes from the day on, as stored, and goes on coming. */
    List<Participant> staying(GroupFamily family) {
        return family.comingFrom(fromOn).stream()
                .filter(each -> coming.contains(each.personId()))
                .toList();
    }

    /** Whoever comes from the day on, as stored, and does not any more. */
    List<Participant> leaving(GroupFamily family) {
        return family.comingFrom(fromOn).stream()
                .filter(each -> !coming.contains(each.personId()))
                .toList();
    }

    /** Whoever comes from the day on and, as stored, does not. */
    List<FamilyMember> joining(GroupFamily family) {
        Set<UUID> there =
                family.comingFrom(fromOn).stream().map(Participant::personId).collect(Collectors.toSet());
        return members.stream()
                .filter(member -> coming.contains(member.person().id()))
                .filter(member -> !there.contains(member.person().id()))
                .toList();
    }

    /** Whether everything is stored already, as when a form is sent twice. */
    public boolean isStored(GroupFamily family) {
        return leaving(family).isEmpty()
                && joining(family).isEmpty()
                && staying(family).stream()
                        .allMatch(each ->
                                each.span().isOpen() && !each.span().fromOn().isAfter(fromOn));
    }
}
