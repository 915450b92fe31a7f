package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.PhoneNumber;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.PlaceChoices;

/** What a coordinator hands in about a service user. */
public record UserDraft(
        Beginning beginning,
        CareForm form,
        UUID coordinator,
        UUID place,
        String address,
        String phone,
        String access,
        RiskAtIntake risk) {

    /** The fields that can be changed, in the order of the form. */
    static final List<String> FIELDS = List.of(
            "service",
            "started",
            "form",
            "coordinator",
            "place",
            "address",
            "phone",
            "access",
            "risk",
            "risk-by",
            "risk-on");

    /** The rules by which a form is read. */
    record Rules(UserChoices choices, PlaceChoices places, LocalDate today) {}

    /**
     * Reads and checks a form with a first day that is new.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static UserDraft of(Form form, Intake intake, Rules rules) {
        Problems problems = new Problems();
        UUID service = service(form, rules, problems);
        problems.require("started", form.value("started"));
        LocalDate started = form.date("started", problems).orElse(rules.today());
        problems.when(started.isAfter(rules.today()), "started", "problem.future");
        problems.when(intake.isBeforeBirth(started), "started", "problem.before-birth");
        int age = intake.ageOn(started).orElse(Beginning.NO_AGE);
        return of(form, new Beginning(service, started, age), rules, problems);
    }

    /**
     * Reads and checks a form about somebody whose first day stays.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static UserDraft of(Form form, ServiceUser user, Rules rules) {
        Problems problems = new Problems();
        UUID service = service(form, rules, problems);
        return of(form, new Beginning(service, user.startedOn(), user.startedAge()), rules, problems);
    }

    private static UUID service(Form form, Rules rules, Problems problems) {
        return form.chosen("service", rules.choices()::hasService, problems).orElse(RiskAtIntake.NOBODY);
    }

    private static UserDraft of(Form form, Beginning beginning, Rules rules, Problems problems) {
        CareForm care = Codes.find(CareForm.class, form.value("form")).orElse(CareForm.AT_HOME);
        problems.when(!care.code().equals(form.value("form")), "form", "problem.choice");
        UUID coordinator = form.chosen("coordinator", rules.choices()::hasCoordinator, problems)
                .orElse(RiskAtIntake.NOBODY);
        problems.require("place", form.value("place"));
        Optional<UUID> place = rules.places().read(form, "place", problems);
        problems.length("address", form.value("address"), 300);
        PhoneNumber.check("phone", form.value("phone"), problems);
        problems.length("access", form.value("access"), 500);
        RiskAtIntake risk = risk(form, rules, problems);
        problems.throwIfAny();
        return new UserDraft(
                beginning,
                care,
                coordinator,
                place.orElse(RiskAtIntake.NOBODY),
                form.value("address"),
                form.value("phone"),
                form.value("access"),
                risk);
    }

    private static RiskAtIntake risk(Form form, Rules rules, Problems problems) {
        String typed = form.value("risk");
        PlacementRisk level = Codes.find(PlacementRisk.class, typed).orElse(PlacementRisk.UNKNOWN);
        problems.when(!typed.isEmpty() && !level.code().equals(typed), "risk", "problem.choice");
        problems.require("risk", typed);
        if (level == PlacementRisk.UNKNOWN) {
            return RiskAtIntake.UNKNOWN;
        }
        UUID by =
                form.chosen("risk-by", rules.choices()::hasColleague, problems).orElse(RiskAtIntake.NOBODY);
        problems.require("risk-on", form.value("risk-on"));
        LocalDate on = form.date("risk-on", problems).orElse(rules.today());
        problems.when(on.isAfter(rules.today()), "risk-on", "problem.future");
        return new RiskAtIntake(level, by, on);
    }
}
