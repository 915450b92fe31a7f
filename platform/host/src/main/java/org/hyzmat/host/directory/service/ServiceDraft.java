package org.hyzmat.host.directory.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hyzmat.host.directory.desk.InexactField;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service.Sensitivity;

/**
 * A service as somebody fills it in.
 *
 * @param form a code
 * @param pilot absent for one that is no pilot
 */
record ServiceDraft(
        Names names,
        Names targetGroup,
        Sensitivity sensitivity,
        String form,
        UUID lead,
        List<UUID> providers,
        List<UUID> places,
        List<String> modules,
        Optional<Integer> pilot,
        Optional<InexactDate> planned) {

    /** The fields of its form, in their order. */
    static final List<String> FIELDS = List.of(
            "name-tk",
            "name-ru",
            "name-en",
            "target-tk",
            "target-ru",
            "target-en",
            "sensitivity",
            "form",
            "lead",
            "provider",
            "place",
            "module",
            "pilot",
            "planned",
            "planned-precision");

    /** The codes of all forms. */
    static final List<String> FORMS = List.of("at-home", "semi-stationary", "stationary", "group", "course");

    private static final int LONGEST = 300;
    private static final int LAST_PILOT = 999;

    /**
     * Reads a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static ServiceDraft of(Form form, ServiceOffers offers) {
        Problems problems = new Problems();
        Names names = Names.read(form, "name", LONGEST, problems);
        problems.require("name-tk", names.tk());
        Names target = Names.read(form, "target", LONGEST, problems);
        problems.require("target-tk", target.tk());
        Optional<Sensitivity> sensitivity = Codes.find(Sensitivity.class, form.value("sensitivity"));
        problems.when(sensitivity.isEmpty(), "sensitivity", "problem.choice");
        boolean opens = offers.isRestricted() && sensitivity.equals(Optional.of(Sensitivity.OPEN));
        problems.when(opens && form.value("opening").isEmpty(), "opening", "service.opening.tick");
        String kind = form.value("form");
        problems.require("form", kind).when(!kind.isEmpty() && !FORMS.contains(kind), "form", "problem.choice");
        Optional<UUID> lead = form.chosen("lead", offers::isAgency, problems);
        List<UUID> providers = ids(form, "provider", problems, RecordId::of, offers::isAgency);
        List<UUID> places = ids(form, "place", problems, RecordId::of, offers::isPlace);
        List<String> modules = ids(form, "module", problems, Optional::of, offers::isModule);
        Optional<Integer> pilot = form.number("pilot", problems);
        pilot.ifPresent(number -> problems.range("pilot", number, 1, LAST_PILOT)
                .when(offers.isPilotOfAnother(number), "pilot", "service.pilot.taken"));
        Optional<InexactDate> planned = InexactField.read(form, "planned", problems);
        problems.throwIfAny();
        return new ServiceDraft(
                names,
                target,
                sensitivity.orElseThrow(),
                kind,
                lead.orElseThrow(),
                providers,
                places,
                modules,
                pilot,
                planned);
    }

    private static <T> List<T> ids(
            Form form, String field, Problems problems, Function<String, Optional<T>> read, Predicate<T> isOffered) {
        List<T> chosen = new ArrayList<>();
        for (String value : form.values(field)) {
            Optional<T> known = read.apply(value).filter(isOffered);
            problems.when(known.isEmpty() && !problems.has(field), field, "problem.choice");
            known.filter(one -> !chosen.contains(one)).ifPresent(chosen::add);
        }
        return chosen;
    }
}
