package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
        return chosen(form, "service", rules.choices()::hasService, problems);
    }

    private static UserDraft of(Form form, Beginning beginning, Rules rules, Problems problems) {
        CareForm care = Arrays.stream(CareForm.values())
                .filter(each -> each.code().equals(form.value("form")))
                .findFirst()
                .orElse(CareForm.AT_HOME);
        problems.when(!care.code().equals(form.value("form")), "form", "problem.choice");
        UUID coordinator = chosen(form, "coordinator", rules.choices()::hasCoordinator, problems);
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
        PlacementRisk level = Arrays.stream(PlacementRisk.values())
                .filter(each -> each.code().equals(typed))
                .findFirst()
                .orElse(PlacementRisk.UNKNOWN);
        problems.when(!typed.isEmpty() && !level.code().equals(typed), "risk", "problem.choice");
        problems.require("risk", typed);
        if (level == PlacementRisk.UNKNOWN) {
            return RiskAtIntake.UNKNOWN;
        }
        UUID by = chosen(form, "risk-by", rules.choices()::hasColleague, problems);
        problems.require("risk-on", form.value("risk-on"));
        LocalDate on = form.date("risk-on", problems).orElse(rules.today());
        problems.when(on.isAfter(rules.today()), "risk-on", "problem.future");
        return new RiskAtIntake(level, by, on);
    }

    private static UUID chosen(Form form, String field, Predicate<UUID> isOffered, Problems problems) {
        Optional<UUID> id = form.id(field, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
            problems.when(id.filter(isOffered.negate()).isPresent(), field, "problem.choice");
        }
        return id.orElse(RiskAtIntake.NOBODY);
    }
}
