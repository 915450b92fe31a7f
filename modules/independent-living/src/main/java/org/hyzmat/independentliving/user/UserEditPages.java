package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.hyzmat.independentliving.web.Office;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.PlaceChoices;

/** The page on which what is known of a service user is changed. */
final class UserEditPages {

    private final Office office;
    private final UserRepository users;
    private final UserDesk desk;
    private final Offers offers;
    private final PlaceChoices places;

    UserEditPages(Office office) {
        this.office = office;
        this.users = new UserRepository(office.jdbi());
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
            UserDraft draft = UserDraft.of(form, user, new UserDraft.Rules(choices(ctx, user), places, office.today()));
            if (users.change(Visible.to(ctx), user.id(), form.version(), draft)) {
                ctx.redirect(ctx.contextPath() + "/users/" + user.id());
            } else {
                Form now = stored(desk.head(ctx).user());
                form(ctx.status(409), head, form.against(now, UserDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid));
        }
    }

    private UserChoices choices(Context ctx, ServiceUser user) {
        return offers.to(Actor.of(ctx), user.agencyId(), user.coordinatorId(), office.today());
    }

    private void form(Context ctx, UserHead head, Form form) {
        UserChoices choices = choices(ctx, head.user());
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("head", head);
        model.put("coordinators", Choice.colleagues(choices.coordinators()));
        model.put("colleagues", Choice.colleagues(choices.colleagues()));
        model.put("regions", places.byRegion(form, "place"));
        ctx.render("user-edit.peb", model);
    }

    private static Form stored(ServiceUser user) {
        RiskAtIntake risk = user.risk();
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(user.version()));
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
