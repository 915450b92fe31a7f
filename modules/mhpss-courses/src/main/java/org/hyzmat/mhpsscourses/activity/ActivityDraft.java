package org.hyzmat.mhpsscourses.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.PlaceChoices;

/** What somebody hands in about an activity; nobody is named in it. */
public record ActivityDraft(
        LocalDate heldOn, UUID place, Layer layer, Sector sector, UUID kind, List<Reached> reached) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = Stream.concat(
                    Stream.of("day", "place", "layer", "sector", "kind"),
                    Reached.nobody().stream().map(Reached::field))
            .toList();

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST = 99_999;

    public ActivityDraft {
        reached = List.copyOf(reached);
    }

    /**
     * Reads and checks a form.
     *
     * @param isKind whether an activity can be of a kind
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static ActivityDraft of(Form form, LocalDate today, PlaceChoices places, Predicate<UUID> isKind) {
        Problems problems = new Problems();
        LocalDate day = day(form, today, problems);
        problems.require("place", form.value("place"));
        Optional<UUID> place = places.read(form, "place", problems);
        Optional<Layer> layer = Layer.of(form.value("layer"));
        problems.when(layer.isEmpty(), "layer", "problem.choice");
        Optional<Sector> sector = Sector.of(form.value("sector"));
        problems.when(sector.isEmpty(), "sector", "problem.choice");
        Optional<UUID> kind = form.chosen("kind", isKind, problems);
        List<Reached> reached = reached(form, problems);
        problems.throwIfAny();
        return new ActivityDraft(
                day, place.orElseThrow(), layer.orElseThrow(), sector.orElseThrow(), kind.orElseThrow(), reached);
    }

    private static LocalDate day(Form form, LocalDate today, Problems problems) {
        Optional<LocalDate> day = form.date("day", problems);
        if (!problems.has("day")) {
            problems.require("day", form.value("day"));
            day.ifPresent(given -> problems.when(given.isAfter(today), "day", "activity.day.ahead")
                    .when(given.isBefore(EARLIEST), "day", "activity.day.early", EARLIEST));
        }
        return day.orElse(today);
    }

    private static List<Reached> reached(Form form, Problems problems) {
        List<Reached> reached = new ArrayList<>();
        boolean isWrong = false;
        for (Reached cell : Reached.nobody()) {
            Optional<Integer> people = form.number(cell.field(), problems);
            people.ifPresent(given -> problems.range(cell.field(), given, 0, MOST));
            isWrong |= problems.has(cell.field());
            people.filter(given -> given > 0)
                    .ifPresent(given -> reached.add(new Reached(cell.sex(), cell.ageBand(), given)));
        }
        problems.when(reached.isEmpty() && !isWrong, Reached.nobody().get(0).field(), "activity.reached.nobody");
        return reached;
    }
}
