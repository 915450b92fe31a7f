package org.hyzmat.mhpsscourses.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.PlaceChoices;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Which activities are meant.
 *
 * @param places the place and what lies in it, empty where all are meant
 * @param layers those that are meant
 * @param sectors those that are meant
 * @param removed whether those are meant that were removed
 */
record ActivityFilter(
        LocalDate from, LocalDate to, List<UUID> places, List<Layer> layers, List<Sector> sectors, boolean removed) {

    static final List<String> FIELDS = List.of("from", "to", "place", "layer", "sector", "state");

    /** Everything that was not removed. */
    static final ActivityFilter ALL = new ActivityFilter(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(9999, 12, 31),
            List.of(),
            List.of(Layer.values()),
            List.of(Sector.values()),
            false);

    private static final String CONDITION = """
            where a.held_on between :from and :to and (:everywhere or a.place_id = any(:places))
                and a.layer = any(:layers) and a.sector = any(:sectors)
                and (a.removed_at is not null) = :removed and <visible:a>
            """;

    /**
     * Reads the fields of the form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if a field cannot be read, or the time ends before it begins
     */
    static ActivityFilter of(Form form, Directory directory, PlaceChoices choices) {
        Problems problems = new Problems();
        LocalDate from = form.date("from", problems).orElse(ALL.from);
        LocalDate to = form.date("to", problems).orElse(ALL.to);
        problems.when(to.isBefore(from), "to", "activity.to.early");
        List<UUID> places = choices.read(form, "place", problems)
                .map(place -> within(directory, place))
                .orElse(List.of());
        Optional<Layer> layer = Layer.of(form.value("layer"));
        Optional<Sector> sector = Sector.of(form.value("sector"));
        problems.throwIfAny();
        return new ActivityFilter(
                from,
                to,
                places,
                layer.map(List::of).orElse(ALL.layers),
                sector.map(List::of).orElse(ALL.sectors),
                form.value("state").equals("removed"));
    }

    private static List<UUID> within(Directory directory, UUID place) {
        return directory.places().stream()
                .filter(each -> each.id().equals(place) || each.parent().equals(place))
                .map(Place::id)
                .toList();
    }

    /** The condition on {@code a} that {@link #on} binds. */
    String condition() {
        return CONDITION;
    }

    <S extends SqlStatement<S>> S on(S statement) {
        return statement
                .bind("from", from)
                .bind("to", to)
                .bind("everywhere", places.isEmpty())
                .bindArray("places", UUID.class, places.toArray())
                .bindArray("layers", String.class, names(layers))
                .bindArray("sectors", String.class, names(sectors))
                .bind("removed", removed);
    }

    private static Object[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray();
    }
}
