package org.hyzmat.strongfamilies.instrument;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;

/** The forms by which an agency adds a scale of its own, changes it and retires it. */
public final class OwnScalePages {

    private final InstrumentRepository instruments;
    private final OwnScaleRepository scales;
    private final Clock clock;
    private final IdSource ids;

    public OwnScalePages(InstrumentRepository instruments, OwnScaleRepository scales, Clock clock, IdSource ids) {
        this.instruments = instruments;
        this.scales = scales;
        this.clock = clock;
        this.ids = ids;
    }

    /** Shows an empty form. */
    public void blank(Context ctx) {
        form(ctx, Form.filled(Map.of("id", ids.next().toString(), "step", "1")));
    }

    /** Adds a scale. */
    public void create(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.of(form.value("id")).orElseGet(ids::next);
        try {
            scales.add(id, OwnScaleDraft.of(form), Actor.of(ctx), OffsetDateTime.now(clock));
            ctx.redirect(ctx.contextPath() + "/instruments/" + id);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    private static void form(Context ctx, Form form) {
        ctx.render("scale-new.peb", Map.of("form", form));
    }

    /** Shows a form with what is stored. */
    public void edit(Context ctx) {
        Instrument instrument = own(ctx);
        form(ctx, instrument, stored(instrument, scale(instrument)));
    }

    /** Changes a scale. */
    public void change(Context ctx) {
        Instrument instrument = own(ctx);
        Scale scale = scale(instrument);
        Actor actor = Actor.of(ctx);
        Form form = Form.of(ctx);
        try {
            new Problems().when(scale.inUse(), "", "scale.in-use").throwIfAny();
            OwnScaleDraft draft = OwnScaleDraft.of(form);
            if (scales.change(scale, form.version(), draft, actor)) {
                ctx.redirect(ctx.contextPath() + "/instruments/" + instrument.id());
            } else {
                Form now = stored(own(ctx), scale(instrument));
                form(ctx.status(409), instrument, form.against(now, OwnScaleDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), instrument, form.with(invalid));
        }
    }

    /** Retires a scale, or offers it again. */
    public void retire(Context ctx) {
        Instrument instrument = own(ctx);
        boolean retired = Form.of(ctx).value("retired").equals("yes");
        scales.retire(instrument.id(), retired, Actor.of(ctx));
        ctx.redirect(ctx.contextPath() + "/instruments/" + instrument.id());
    }

    private static void form(Context ctx, Instrument instrument, Form form) {
        ctx.render("scale-edit.peb", Map.of("form", form, "instrument", instrument));
    }

    private Instrument own(Context ctx) {
        Instrument instrument = InstrumentPages.asked(ctx, instruments);
        if (!instrument.agencyId().equals(Actor.of(ctx).agency())) {
            throw new NotFoundResponse();
        }
        return instrument;
    }

    private Scale scale(Instrument instrument) {
        return instruments.scales(instrument.id()).get(0);
    }

    private static Form stored(Instrument instrument, Scale scale) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(scale.version()));
        values.put("name-en", scale.name().en());
        values.put("name-ru", scale.name().ru());
        values.put("name-tk", scale.name().tk());
        values.put("lowest", plain(scale.lowest()));
        values.put("highest", plain(scale.highest()));
        values.put("step", plain(scale.step()));
        values.put("direction", scale.direction().code());
        values.put("area", scale.area().code());
        values.put("about", scale.about().code());
        values.put("respondent", scale.respondent().code());
        values.put("licence", instrument.licence().en());
        return Form.filled(values);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
