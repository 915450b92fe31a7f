package org.hyzmat.host.directory.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.InexactField;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;

/**
 * A place as somebody fills it in.
 *
 * @param parent the place it lies in, absent for a region
 * @param since its first day, absent if that is not known
 * @param pilotFrom absent if it never was a pilot place
 * @param pilotTo absent as long as it is one
 * @param verified whether a source confirms its name
 */
record PlaceDraft(
        String kind,
        Names names,
        Optional<UUID> parent,
        Optional<InexactDate> since,
        List<UUID> predecessors,
        Optional<LocalDate> pilotFrom,
        Optional<LocalDate> pilotTo,
        boolean verified) {

    /** The fields of its form, in their order. */
    static final List<String> FIELDS = List.of(
            "name-tk",
            "name-ru",
            "name-en",
            "kind",
            "parent",
            "since",
            "since-precision",
            "predecessor",
            "pilot-from",
            "pilot-to",
            "verified");

    /** The codes of all kinds that a place can be of. */
    static final List<String> KINDS = List.of("region", "city", "etrap", "borough", "village");

    private static final int LONGEST = 200;

    /**
     * Reads a form.
     *
     * @param id of the place, which may be new
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static PlaceDraft of(Form form, Desk desk, UUID id) {
        Problems problems = new Problems();
        Optional<Place> stored = desk.directory().place(id);
        Names names = Names.read(form, "name", LONGEST, problems);
        problems.require("name-tk", names.tk());
        String kind = form.value("kind");
        boolean isKept = stored.filter(place -> place.kind().equals(kind)).isPresent();
        problems.require("kind", kind);
        problems.when(!kind.isEmpty() && !isKept && !KINDS.contains(kind), "kind", "problem.choice");
        Optional<UUID> parent = desk.places().read(form, "parent", problems);
        problems.when(parent.filter(outer -> liesIn(desk, outer, id)).isPresent(), "parent", "place.parent.circle");
        Optional<InexactDate> since = InexactField.read(form, "since", problems);
        LocalDate last = stored.map(Place::validTo).orElse(LocalDate.MAX);
        problems.when(since.filter(date -> date.date().isAfter(last)).isPresent(), "since", "place.since.after");
        List<UUID> predecessors = predecessors(form, desk, id, problems);
        Optional<LocalDate> pilotFrom = form.date("pilot-from", problems);
        Optional<LocalDate> pilotTo = form.date("pilot-to", problems);
        problems.when(pilotFrom.isEmpty() && pilotTo.isPresent(), "pilot-from", "problem.required");
        boolean isBefore =
                pilotTo.filter(to -> pilotFrom.filter(to::isBefore).isPresent()).isPresent();
        problems.when(isBefore, "pilot-to", "place.pilot.before");
        problems.throwIfAny();
        boolean verified = !form.value("verified").isEmpty();
        return new PlaceDraft(kind, names, parent, since, predecessors, pilotFrom, pilotTo, verified);
    }

    /** Whether a place is another one or lies in it, so that the other one cannot lie in it. */
    private static boolean liesIn(Desk desk, UUID inner, UUID outer) {
        UUID at = inner;
        Optional<Place> place = desk.directory().place(at);
        while (!at.equals(outer)
                && place.filter(each -> !each.parent().equals(each.id())).isPresent()) {
            at = place.get().parent();
            place = desk.directory().place(at);
        }
        return at.equals(outer);
    }

    private static List<UUID> predecessors(Form form, Desk desk, UUID id, Problems problems) {
        List<UUID> chosen = new ArrayList<>();
        for (String value : form.values("predecessor")) {
            Optional<UUID> known = RecordId.of(value)
                    .filter(each ->
                            !each.equals(id) && desk.directory().place(each).isPresent());
            problems.when(known.isEmpty() && !problems.has("predecessor"), "predecessor", "problem.choice");
            known.filter(each -> !chosen.contains(each)).ifPresent(chosen::add);
        }
        return chosen;
    }
}
