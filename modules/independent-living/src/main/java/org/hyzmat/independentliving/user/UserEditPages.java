package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.people.api.People;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;

/** The page on which what is known of a service user is changed. */
final class UserEditPages {

    private final Office office;
    private final People people;
    private final UserCorrection correction;
    private final UserDesk desk;
    private final Offers offers;
    private final PlaceChoices places;

    UserEditPages(Office office, People people, List<UserExtension> listeners) {
        this.office = office;
        this.people = people;
        this.correction = new UserCorrection(office.jdbi(), office.ids(), listeners);
        this.desk = new UserDesk(office);
        this.offers = new Offers(office.directory());
        this.places = new PlaceChoices(office.directory(), office.clock());
    }

    /** The form with what is stored. */
    void edit(Context ctx) {
        UserHead head = desk.head(ctx);
        form(ctx, head, stored(head.user()));
    }

    /** Changes it, or shows what somebody else changed meanwhile. */
    void change(Context ctx) {
        UserHead head = desk.head(ctx);
        ServiceUser user = head.user();
        Form form = Form.of(ctx);
        try {
            UserDraft draft = draft(ctx, user, form);
            if (correction.change(new Stamp(Actor.of(ctx), office.now()), user, form.version(), draft)) {
                ctx.redirect(ctx.contextPath() + "/users/" + user.id());
            } else {
                Form now = stored(desk.head(ctx).user());
                form(ctx.status(409), head, form.against(now, UserDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid));
        }
    }

    /** Another first day is another age, which only the register of people knows. */
    private UserDraft draft(Context ctx, ServiceUser user, Form form) {
        UserDraft.Rules rules = new UserDraft.Rules(choices(ctx, user), places, office.today());
        String started = form.value("started");
        if (started.equals(user.startedOn().toString())) {
            return UserDraft.of(form, user, rules);
        }
        Optional<Intake> intake = intake(Actor.of(ctx), user);
        new Problems()
                .when(intake.isEmpty(), "started", "user.started.register")
                .throwIfAny();
        return UserDraft.of(form, intake.orElseThrow(), rules);
    }

    private Optional<Intake> intake(Actor actor, ServiceUser user) {
        return Known.ask(() -> people.labels(actor, List.of(user.personId())), PersonLabel::id).byId().values().stream()
                .map(Intake::of)
                .findFirst();
    }

    private UserChoices choices(Context ctx, ServiceUser user) {
        return offers.to(Actor.of(ctx), user, office.today());
    }

    private void form(Context ctx, UserHead head, Form form) {
        UserChoices choices = choices(ctx, head.user());
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("head", head);
        model.put("services", Choice.services(choices.services()));
        model.put("coordinators", Choice.colleagues(choices.coordinators()));
        model.put("colleagues", Choice.colleagues(choices.colleagues()));
        model.put("regions", places.byRegion(form, "place"));
        ctx.render("user-edit.peb", model);
    }

    private static Form stored(ServiceUser user) {
        RiskAtIntake risk = user.risk();
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(user.version()));
        values.put("service", user.serviceId().toString());
        values.put("started", user.startedOn().toString());
        values.put("form", user.form().code());
        values.put("coordinator", user.coordinatorId().toString());
        values.put("place", user.placeId().toString());
        values.put("address", user.address());
        values.put("phone", user.phone());
        values.put("access", user.access());
        values.put("risk", risk.level().code());
        values.put("risk-by", risk.isKnown() ? risk.by().toString() : "");
        values.put("risk-on", risk.isKnown() ? risk.on().toString() : "");
        return Form.filled(values);
    }
}
