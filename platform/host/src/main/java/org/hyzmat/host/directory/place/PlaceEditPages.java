package org.hyzmat.host.directory.place;

import static org.hyzmat.host.web.PlatformRole.DIRECTORY_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.directory.Sourced;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.InUse;
import org.hyzmat.host.directory.desk.InexactField;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.ChoiceGroup;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;

/** The pages on which places are entered, changed and ended. */
public final class PlaceEditPages {

    static final String ALL = Desk.HOME + "/places";
    private static final String ONE = ALL + "/{place}";

    private final Desk desk;
    private final PlaceRepository places;

    /** Pages over the places of the registers. */
    public PlaceEditPages(Desk desk) {
        this.desk = desk;
        this.places = new PlaceRepository(desk.directory());
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        PlaceListPages lists = new PlaceListPages(desk);
        routes.get(ALL, lists::list, DIRECTORY_MANAGE);
        routes.get(ALL + "/file", lists::file, DIRECTORY_MANAGE);
        routes.get(ALL + "/new", ctx -> fill(ctx, fresh(), Optional.empty()), DIRECTORY_MANAGE);
        routes.post(ALL + "/new", this::create, DIRECTORY_MANAGE);
        routes.get(ONE, this::show, DIRECTORY_MANAGE);
        routes.get(
                ONE + "/edit", ctx -> fill(ctx, stored(existing(ctx)), Optional.of(existing(ctx))), DIRECTORY_MANAGE);
        routes.post(ONE + "/edit", this::change, DIRECTORY_MANAGE);
        routes.get(ONE + "/end", ctx -> askEnd(ctx, Form.filled(Map.of())), DIRECTORY_MANAGE);
        routes.post(ONE + "/end", this::end, DIRECTORY_MANAGE);
        routes.post(ONE + "/restore", this::restore, DIRECTORY_MANAGE);
    }

    private Sourced<Place> existing(Context ctx) {
        return Sourced.find(desk.directory().contents().places(), Place::id, ctx.pathParam("place"))
                .orElseThrow(NotFoundResponse::new);
    }

    private static String href(Place place) {
        return ALL + "/" + place.id();
    }

    private void show(Context ctx) {
        Place place = existing(ctx).value();
        DirectoryNames called = new DirectoryNames(desk.directory());
        Names parent = place.parent().equals(place.id()) ? Names.same("") : called.place(place.parent());
        String predecessors = String.join(
                " · ",
                place.predecessors().stream()
                        .map(id -> called.place(id).in(ctx.req().getLocale()))
                        .toList());
        ctx.render(
                "place-entry.peb",
                Map.of(
                        "place", place,
                        "parent", parent,
                        "since", since(place).stream().toList(),
                        "until", known(place.validTo()),
                        "pilotFrom", known(place.pilotFrom()),
                        "pilotTo", known(place.pilotTo()),
                        "predecessors", predecessors));
    }

    private Optional<InexactDate> since(Place place) {
        return Optional.ofNullable(desk.directory().contents().since().get(place.id()));
    }

    private static List<LocalDate> known(LocalDate day) {
        return Stream.of(day).filter(each -> !each.equals(LocalDate.MAX)).toList();
    }

    private Form fresh() {
        return Form.filled(Map.of("id", desk.office().ids().next().toString(), "since-precision", "day"));
    }

    private Form stored(Sourced<Place> row) {
        Place place = row.value();
        Map<String, List<String>> values = new HashMap<>();
        values.put("version", List.of(Integer.toString(row.keeping().version())));
        values.put("name-tk", List.of(place.names().tk()));
        values.put("name-ru", List.of(place.names().ru()));
        values.put("name-en", List.of(place.names().en()));
        values.put("kind", List.of(place.kind()));
        values.put(
                "parent",
                Stream.of(place.parent())
                        .filter(parent -> !parent.equals(place.id()))
                        .map(UUID::toString)
                        .toList());
        InexactField.put(values, "since", since(place));
        values.put(
                "predecessor", place.predecessors().stream().map(UUID::toString).toList());
        values.put(
                "pilot-from",
                known(place.pilotFrom()).stream().map(LocalDate::toString).toList());
        values.put(
                "pilot-to",
                known(place.pilotTo()).stream().map(LocalDate::toString).toList());
        values.put("verified", place.verified() ? List.of("yes") : List.of());
        return Form.filledWith(values);
    }

    private void fill(Context ctx, Form form, Optional<Sourced<Place>> edited) {
        ctx.render(
                "place-form.peb",
                Map.of(
                        "form", form,
                        "edited", edited.map(row -> List.of(row.value())).orElse(List.of()),
                        "parents", desk.places().byRegion(form, "parent"),
                        "earlier", earlier()));
    }

    /** Places of any time: what a place was formed from is mostly there no more. */
    private List<ChoiceGroup> earlier() {
        Form all = Form.filledWith(Map.of(
                "any",
                desk.directory().places().stream()
                        .map(place -> place.id().toString())
                        .toList()));
        return desk.places().byRegion(all, "any");
    }

    private void create(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            places.add(id, PlaceDraft.of(form, desk, id), desk.edit(ctx));
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), Optional.empty());
            return;
        }
        ctx.redirect(ALL + "/" + id, HttpStatus.SEE_OTHER);
    }

    private void change(Context ctx) {
        Sourced<Place> row = existing(ctx);
        UUID id = row.value().id();
        Form form = Form.of(ctx);
        try {
            if (places.change(id, form.version(), PlaceDraft.of(form, desk, id), desk.edit(ctx))) {
                ctx.redirect(ALL + "/" + id, HttpStatus.SEE_OTHER);
            } else {
                Form now = stored(existing(ctx));
                fill(ctx.status(HttpStatus.CONFLICT), form.against(now, PlaceDraft.FIELDS), Optional.of(row));
            }
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), Optional.of(row));
        }
    }

    private void askEnd(Context ctx, Form form) {
        Place place = existing(ctx).value();
        List<String> hanging = new InUse(desk).ofPlace(place.id(), ctx.req().getLocale());
        ctx.render("place-end.peb", Map.of("form", form, "place", place, "hanging", hanging));
    }

    private void end(Context ctx) {
        Place place = existing(ctx).value();
        Form form = Form.of(ctx);
        Problems problems = new Problems().require("until", form.value("until"));
        Optional<LocalDate> last = form.date("until", problems);
        problems.when(last.filter(place.validFrom()::isAfter).isPresent(), "until", "place.until.before");
        try {
            problems.throwIfAny();
            places.end(place.id(), last, desk.edit(ctx));
        } catch (InvalidInputException refused) {
            askEnd(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused));
            return;
        }
        ctx.redirect(href(place), HttpStatus.SEE_OTHER);
    }

    private void restore(Context ctx) {
        Place place = existing(ctx).value();
        places.end(place.id(), Optional.empty(), desk.edit(ctx));
        ctx.redirect(href(place), HttpStatus.SEE_OTHER);
    }
}
