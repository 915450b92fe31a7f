package org.hyzmat.host.directory;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Place;

/** Places: where they lie, since when, and what runs there. */
final class PlacePages {

    private final RegisteredDirectory directory;
    private final Words words;
    private final Clock clock;

    PlacePages(RegisteredDirectory directory, Words words, Clock clock) {
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** A place as a row of the list. */
    record Row(UUID id, String name, String kind, String parent, State state, List<Link> successors) {}

    /** What stands beside the name of a place. */
    record State(boolean pilot, boolean former, boolean verified) {

        /** Whether there is anything to say. */
        public boolean isMarked() {
            return pilot || former || !verified;
        }
    }

    void list(Context ctx) {
        Wording wording = words.of(ctx);
        Filter filter = Filter.of(ctx, "q", "kind", "region", "time");
        List<Row> rows = directory.places().stream()
                .filter(place -> isWanted(place, filter))
                .map(place -> row(place, wording))
                .toList();
        ctx.render(
                "place-list.peb",
                filter.model(
                        Page.of(rows, Page.asked(ctx)),
                        Map.of(
                                "kinds", wording.options("place.kind", "region", "city", "etrap", "borough", "village"),
                                "regions", regions(wording),
                                "times", wording.options("place.time", "today", "former"))));
    }

    void show(Context ctx) {
        Sourced<Place> found = Sourced.find(directory.contents().places(), Place::id, ctx.pathParam("place"))
                .orElseThrow(NotFoundResponse::new);
        Wording wording = words.of(ctx);
        Place place = found.value();
        ctx.render(
                "place-show.peb",
                Map.of(
                        "name", wording.name(place.names()),
                        "kind", place.kind(),
                        "state", state(place),
                        "lines", lines(place, wording),
                        "note", ProvenanceNote.of(found, wording)));
    }

    private boolean isWanted(Place place, Filter filter) {
        return filter.admits("kind", place.kind())
                && filter.admits("time", isFormer(place) ? "former" : "today")
                && filter.admitsAny("region", Stream.of(place.id(), place.parent()))
                && filter.finds("q", Wording.all(place.names()));
    }

    private List<Option> regions(Wording wording) {
        return directory.places().stream()
                .filter(PlacePages::isTop)
                .map(place -> new Option(place.id().toString(), wording.name(place.names())))
                .toList();
    }

    private Row row(Place place, Wording wording) {
        return new Row(
                place.id(),
                wording.name(place.names()),
                place.kind(),
                parent(place).map(parent -> wording.name(parent.names())).orElse(""),
                state(place),
                successors(place, wording));
    }

    private State state(Place place) {
        return new State(place.isPilotOn(today()), isFormer(place), place.verified());
    }

    private List<Line> lines(Place place, Wording wording) {
        List<Link> services = directory.services().stream()
                .filter(service -> service.places().contains(place.id()))
                .map(wording::link)
                .toList();
        return Line.filled(
                wording.line(
                        "place.parent",
                        parent(place).map(wording::link).stream().toList()),
                wording.line("place.inside", places(other -> liesIn(other, place) && !isFormer(other), wording)),
                wording.line("place.exists", exists(place, wording)),
                wording.line("place.predecessors", wording.places(place.predecessors())),
                wording.line("place.successors", successors(place, wording)),
                wording.line(
                        "place.pilot", wording.time(wording.month(place.pilotFrom()), wording.month(place.pilotTo()))),
                wording.line("place.services", services));
    }

    private List<Link> successors(Place place, Wording wording) {
        return places(other -> other.predecessors().contains(place.id()), wording);
    }

    private List<Link> places(Predicate<Place> wanted, Wording wording) {
        return directory.places().stream().filter(wanted).map(wording::link).toList();
    }

    private String exists(Place place, Wording wording) {
        Optional<InexactDate> since =
                Optional.ofNullable(directory.contents().since().get(place.id()));
        return wording.time(wording.bound(since), wording.date(place.validTo()));
    }

    private Optional<Place> parent(Place place) {
        return isTop(place) ? Optional.empty() : directory.place(place.parent());
    }

    private static boolean liesIn(Place inner, Place outer) {
        return !isTop(inner) && inner.parent().equals(outer.id());
    }

    private static boolean isTop(Place place) {
        return place.parent().equals(place.id());
    }

    private boolean isFormer(Place place) {
        return !place.existsOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
