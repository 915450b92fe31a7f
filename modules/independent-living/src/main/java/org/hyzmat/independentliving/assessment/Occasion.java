package org.hyzmat.independentliving.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.RiskAtIntake;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.WorkforceMember;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * When an assessment was made, and by whom of the workforce.
 *
 * @param note what else is to be said, possibly nothing
 */
public record Occasion(LocalDate assessedOn, UUID assessedBy, String note) {

    /** The fields by which it is typed. */
    static final List<String> FIELDS = List.of("assessed-on", "assessed-by", "note");

    /** Binds it to a statement. */
    <S extends SqlStatement<S>> S on(S statement) {
        return statement
                .bind("assessed_on", assessedOn)
                .bind("assessed_by", assessedBy)
                .bind("note", note);
    }

    /** By what a form is read: of whom, who can have made it, and which day it is. */
    record Rules(UserHead head, List<WorkforceMember> colleagues, LocalDate today) {

        boolean hasColleague(UUID id) {
            return colleagues.stream().anyMatch(member -> member.id().equals(id));
        }
    }

    /** Reads a form and notes what is wrong with it. */
    static Occasion of(Form form, Rules rules, Problems problems) {
        problems.require("assessed-on", form.value("assessed-on"));
        LocalDate on = form.date("assessed-on", problems).orElse(rules.today());
        Optional<LocalDate> died = rules.head().support().diedOn();
        problems.when(on.isAfter(rules.today()), "assessed-on", "problem.future");
        problems.when(rules.head().user().isBeforeBirth(on), "assessed-on", "problem.before-birth");
        died.filter(on::isAfter).ifPresent(day -> problems.add("assessed-on", "assessment.after-death", day));
        Optional<UUID> by = form.chosen("assessed-by", rules::hasColleague, problems);
        problems.length("note", form.value("note"), 1000);
        return new Occasion(on, by.orElse(RiskAtIntake.NOBODY), form.value("note"));
    }
}
