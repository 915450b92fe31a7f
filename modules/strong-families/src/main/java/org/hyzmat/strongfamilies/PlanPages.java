package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.session.HeldDraft;
import org.hyzmat.strongfamilies.session.PlanDraft;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.session.SessionDraft;
import org.hyzmat.strongfamilies.session.SessionFrame;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Store;

/** The forms by which sessions are planned, moved and said to have been held. */
final class PlanPages {

    private static final List<String> FIELDS = List.of("date", "precision", "time", "place", "venue");

    private final Store store;
    private final Asked asked;
    private final Directory directory;
    private final PlaceChoices places;
    private final Clock clock;

    PlanPages(Store store, Directory directory, Clock clock) {
        this.store = store;
        this.asked = new Asked(store);
        this.directory = directory;
        this.places = new PlaceChoices(directory, clock);
        this.clock = clock;
    }

    void planning(Context ctx) {
        Group group = asked.group(ctx);
        LocalDate today = LocalDate.now(clock);
        planForm(
                ctx,
                group,
                Form.filled(Map.of(
                        "start", today.toString(),
                        "weekday", String.valueOf(today.getDayOfWeek().getValue()),
                        "time", "17:00")));
    }

    void plan(Context ctx) {
        Group group = asked.group(ctx);
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        try {
            PlanDraft draft = PlanDraft.of(form);
            CurriculumVersion curriculum = asked.curriculum(group.curriculumVersionId());
            SessionFrame frame =
                    new SessionFrame(group.id(), group.agencyId(), group.serviceId(), group.placeId(), group.venue());
            store.sessions().plan(frame, draft.sessions(curriculum.weeks()), actor, OffsetDateTime.now(clock));
            ctx.redirect(ctx.contextPath() + "/groups/" + group.id());
        } catch (InvalidInputException invalid) {
            planForm(ctx.status(422), group, form.with(invalid));
        }
    }

    private void planForm(Context ctx, Group group, Form form) {
        ctx.render(
                "session-plan.peb",
                Map.of(
                        "form",
                        form,
                        "group",
                        group,
                        "curriculum",
                        asked.curriculum(group.curriculumVersionId()),
                        "planned",
                        !store.sessions().ofGroup(Visible.to(ctx), group.id()).isEmpty()));
    }

    void moving(Context ctx) {
        Session session = asked.session(ctx);
        form(ctx, "session-edit.peb", session, stored(session));
    }

    void move(Context ctx) {
        Session session = asked.session(ctx);
        Form form = Form.of(ctx);
        try {
            Set<UUID> offered = places(session).stream().map(Place::id).collect(Collectors.toSet());
            SessionDraft draft = SessionDraft.of(form, offered);
            if (store.sessions().change(Visible.to(ctx), session.id(), form.version(), draft)) {
                ctx.redirect(ctx.contextPath() + "/groups/" + session.groupId());
            } else {
                Form stored = stored(asked.session(ctx));
                form(ctx.status(409), "session-edit.peb", session, form.against(stored, FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), "session-edit.peb", session, form.with(invalid));
        }
    }

    void holding(Context ctx) {
        Session session = asked.session(ctx);
        form(ctx, "session-held.peb", session, held(session));
    }

    void hold(Context ctx) {
        Session session = asked.session(ctx);
        Form form = Form.of(ctx);
        try {
            HeldDraft draft = HeldDraft.of(form, LocalDate.now(clock));
            if (store.sessions().hold(Visible.to(ctx), session.id(), form.version(), draft.day())) {
                ctx.redirect(ctx.contextPath() + "/sessions/" + session.id());
            } else {
                Form stored = held(asked.session(ctx));
                form(ctx.status(409), "session-held.peb", session, form.against(stored, List.of("day")));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), "session-held.peb", session, form.with(invalid));
        }
    }

    private void form(Context ctx, String view, Session session, Form form) {
        ctx.render(
                view,
                Map.of(
                        "form",
                        form,
                        "session",
                        session,
                        "group",
                        asked.group(ctx, session.groupId()),
                        "places",
                        places.byRegion(form, "place")));
    }

    /** The places of today, and the one where the session is planned. */
    private List<Place> places(Session session) {
        LocalDate today = LocalDate.now(clock);
        return directory.places().stream()
                .filter(place -> place.existsOn(today) || place.id().equals(session.placeId()))
                .toList();
    }

    private static Form stored(Session session) {
        return Form.filled(Map.of(
                "version", String.valueOf(session.version()),
                "date", session.planned().date().toString(),
                "precision", session.planned().precision().name(),
                "time", session.plannedTime().toString(),
                "place", session.placeId().toString(),
                "venue", session.venue()));
    }

    private Form held(Session session) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = session.day().isAfter(today) || !session.isDated() && !session.isHeld() ? today : session.day();
        return Form.filled(Map.of("version", String.valueOf(session.version()), "day", day.toString()));
    }
}
