package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;

/** The families a coordinator adds to a group, with those of each who will come. */
public record JoinDraft(LocalDate joinedOn, List<Joining> families) {

    public JoinDraft {
        families = List.copyOf(families);
    }

    /**
     * Reads and checks a form.
     *
     * @param offered the families shown in the form
     * @param rules who may come to the group
     * @throws InvalidInputException if anything is wrong
     */
    public static JoinDraft of(Form form, List<Family> offered, JoinRules rules) {
        return new Reading(form, rules).of(offered);
    }

    /** One reading of a form. */
    private static final class Reading {

        private final Form form;
        private final JoinRules rules;
        private final Problems problems = new Problems();
        private final Set<UUID> chosen = new HashSet<>();

        Reading(Form form, JoinRules rules) {
            this.form = form;
            this.rules = rules;
        }

        JoinDraft of(List<Family> offered) {
            problems.require("joined", form.value("joined"));
            LocalDate joinedOn = form.date("joined", problems).orElse(LocalDate.EPOCH);
            List<Joining> families = new ArrayList<>();
            for (Family family : offered) {
                if (form.values("family").contains(family.id().toString())) {
                    families.add(joining(family, joinedOn));
                }
            }
            if (families.isEmpty()) {
                problems.add("family", "join.none");
            }
            problems.throwIfAny();
            return new JoinDraft(joinedOn, families);
        }

        private Joining joining(Family family, LocalDate joinedOn) {
            String field = "family-" + family.id();
            UUID id = RecordId.of(form.value("id-" + family.id())).orElse(family.id());
            problems.when(isPresent(family, id, joinedOn), field, "join.twice", family.name());
            List<FamilyMember> members = family.members().stream()
                    .filter(member -> form.values("member").contains(JoinRules.key(family, member)))
                    .toList();
            problems.when(members.isEmpty(), field, "join.nobody", family.name());
            for (FamilyMember member : members) {
                rules.check(family.id(), member, joinedOn, problems);
                problems.when(
                        !chosen.add(member.person().id()),
                        field,
                        "join.person-twice",
                        member.person().name());
            }
            return new Joining(id, family.id(), members);
        }

        /** Whether the family belongs to the group from a day on, unless this very form added it before. */
        private boolean isPresent(Family family, UUID id, LocalDate day) {
            return rules.present().stream()
                    .filter(each -> !each.id().equals(id))
                    .filter(each -> !each.span().toOn().isBefore(day))
                    .anyMatch(each -> each.familyId().equals(family.id()));
        }
    }
}
