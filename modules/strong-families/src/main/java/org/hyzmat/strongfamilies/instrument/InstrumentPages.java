package org.hyzmat.strongfamilies.instrument;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.strongfamilies.web.Permission;

/** The pages about instruments: all of them, and one with its scales and bands. */
public final class InstrumentPages {

    private final InstrumentRepository instruments;

    public InstrumentPages(InstrumentRepository instruments) {
        this.instruments = instruments;
    }

    /** An instrument in the list. */
    private record Line(Instrument instrument, List<Scale> scales) {

        /** Whether no scale of it is offered to groups any more. */
        public boolean isRetired() {
            return scales.stream().allMatch(Scale::retired);
        }
    }

    /** Lists all instruments. */
    public void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        List<UUID> agencies = agencies(actor);
        Map<UUID, List<Scale>> scales =
                instruments.scales(agencies).stream().collect(Collectors.groupingBy(Scale::instrumentId));
        List<Line> shown = instruments.instruments(agencies).stream()
                .map(each -> new Line(each, scales.getOrDefault(each.id(), List.of())))
                .toList();
        ctx.render(
                "instrument-list.peb",
                Map.of("instruments", shown, "mayEdit", Permission.INSTRUMENT_EDIT.heldBy(actor)));
    }

    /** A scale with what sources call its scores. */
    private record Shown(Scale scale, List<BandTable> bands) {}

    /** Shows one instrument. */
    public void show(Context ctx) {
        Actor actor = Actor.of(ctx);
        Instrument instrument = asked(ctx, instruments);
        Map<UUID, List<BandTable>> bands =
                instruments.bands(instrument.id()).stream().collect(Collectors.groupingBy(BandTable::scaleId));
        List<Shown> scales = instruments.scales(instrument.id()).stream()
                .map(scale -> new Shown(scale, bands.getOrDefault(scale.id(), List.of())))
                .toList();
        boolean own = Permission.INSTRUMENT_EDIT.heldBy(actor)
                && instrument.agencyId().equals(actor.agency());
        Map<String, Object> model = new HashMap<>();
        model.put("instrument", instrument);
        model.put("scales", scales);
        model.put("banded", !bands.isEmpty());
        model.put("own", own);
        model.put("open", own && scales.stream().allMatch(each -> each.scale().isOpenTo(actor.agency())));
        model.put("retired", scales.stream().allMatch(each -> each.scale().retired()));
        ctx.render("instrument-show.peb", model);
    }

    /** The instrument that an address names, if the reader may see it. */
    static Instrument asked(Context ctx, InstrumentRepository instruments) {
        return RecordId.of(ctx.pathParam("instrument"))
                .flatMap(instruments::find)
                .filter(found -> found.isPublished() || agencies(Actor.of(ctx)).contains(found.agencyId()))
                .orElseThrow(NotFoundResponse::new);
    }

    private static List<UUID> agencies(Actor actor) {
        List<UUID> agencies = new ArrayList<>(actor.agencies());
        agencies.add(actor.agency());
        return agencies;
    }
}
