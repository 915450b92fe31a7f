package org.hyzmat.strongfamilies.score;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.instrument.Instrument;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Store;

/** The page on which a coordinator chooses by which scales a group is measured. */
public final class GroupScalePages {

    private static final String FIELD = "scale";

    private final ScoreStore scores;
    private final Asked asked;
    private final Clock clock;

    public GroupScalePages(Store store, ScoreStore scores, Clock clock) {
        this.scores = scores;
        this.asked = new Asked(store);
        this.clock = clock;
    }

    /** Shows what can be chosen. */
    public void edit(Context ctx) {
        Group group = asked.group(ctx);
        Set<UUID> chosen = scores.groupScales().ofGroup(Visible.to(ctx), group.id());
        form(
                ctx,
                group,
                Form.filledWith(
                        Map.of(FIELD, chosen.stream().map(UUID::toString).toList())));
    }

    /** Chooses. */
    public void change(Context ctx) {
        Group group = asked.group(ctx);
        Form form = Form.of(ctx);
        try {
            Set<UUID> chosen = chosen(form, offered(ctx, group));
            scores.groupScales().choose(group.id(), chosen, Actor.of(ctx), OffsetDateTime.now(clock));
            ctx.redirect(ctx.contextPath() + "/groups/" + group.id());
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), group, form.with(invalid));
        }
    }

    private static Set<UUID> chosen(Form form, List<Scale> offered) {
        Set<UUID> known = offered.stream().map(Scale::id).collect(Collectors.toSet());
        Problems problems = new Problems();
        for (String value : form.values(FIELD)) {
            Optional<UUID> id = RecordId.of(value).filter(known::contains);
            problems.when(id.isEmpty() && !problems.has(FIELD), FIELD, "problem.choice", value);
        }
        problems.throwIfAny();
        return form.values(FIELD).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private List<Scale> offered(Context ctx, Group group) {
        Set<UUID> chosen = scores.groupScales().ofGroup(Visible.to(ctx), group.id());
        return scores.instruments().scales(List.of(group.agencyId())).stream()
                .filter(scale -> !scale.retired() || chosen.contains(scale.id()))
                .toList();
    }

    /** The scales of one instrument. */
    private record Offer(Names name, List<Scale> scales) {}

    private void form(Context ctx, Group group, Form form) {
        Map<UUID, Names> names = scores.instruments().instruments(List.of(group.agencyId())).stream()
                .collect(Collectors.toMap(Instrument::id, Instrument::name));
        Map<UUID, List<Scale>> scales = offered(ctx, group).stream()
                .collect(Collectors.groupingBy(Scale::instrumentId, LinkedHashMap::new, Collectors.toList()));
        List<Offer> offers = scales.entrySet().stream()
                .map(entry -> new Offer(names.get(entry.getKey()), entry.getValue()))
                .toList();
        ctx.render(
                "group-scales.peb",
                Map.of(
                        "form",
                        form,
                        "group",
                        group,
                        "offers",
                        offers,
                        "fixed",
                        scores.groupScales().withScores(Visible.to(ctx), group.id())));
    }
}
