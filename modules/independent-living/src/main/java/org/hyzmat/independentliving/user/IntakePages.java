package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hyzmat.people.api.People;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;

/** The pages on which somebody is looked for in the register of people and begins to be supported. */
final class IntakePages {

    private static final int MOST_FOUND = 40;
    private static final String TO_REGISTER = "people.person-edit";

    private final Office office;
    private final People people;
    private final UserRepository users;
    private final Offers offers;
    private final PlaceChoices places;

    IntakePages(Office office, People people) {
        this.office = office;
        this.people = people;
        this.users = new UserRepository(office.jdbi());
        this.offers = new Offers(office.directory());
        this.places = new PlaceChoices(office.directory(), office.clock());
    }

    /** The question for the name. */
    void find(Context ctx) {
        show(ctx, Form.filled(Map.of()), new Known<>(Map.of(), false));
    }

    /** Who has that name; it is sent by post so that it stands in no address. */
    void search(Context ctx) {
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        try {
            new Problems().require("name", form.value("name")).throwIfAny();
            show(ctx, form, ask(() -> people.findPersons(actor, form.value("name"), MOST_FOUND)));
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), form.with(invalid), new Known<>(Map.of(), false));
        }
    }

    private static Known<PersonLabel> ask(Supplier<List<PersonLabel>> question) {
        return Known.ask(question, PersonLabel::id);
    }

    private void show(Context ctx, Form form, Known<PersonLabel> found) {
        Actor actor = Actor.of(ctx);
        List<ServiceUser> present =
                users.ofPersons(actor.visible(), found.byId().keySet());
        DirectoryNames names = new DirectoryNames(office.directory());
        List<Candidate> candidates = found.byId().values().stream()
                .map(label -> Candidate.of(label, present, names, office.today()))
                .sorted()
                .toList();
        ctx.render(
                "user-find.peb",
                Map.of(
                        "form",
                        form,
                        "candidates",
                        candidates,
                        "most",
                        MOST_FOUND,
                        "missing",
                        found.missing(),
                        "mayRegister",
                        actor.may(TO_REGISTER)));
    }

    /** The form for somebody of the register. */
    void blank(Context ctx) {
        Optional<UUID> person =
                RecordId.of(ctx.queryParamAsClass("person", String.class).getOrDefault(""));
        if (person.isEmpty()) {
            ctx.redirect(ctx.contextPath() + "/users/find");
            return;
        }
        String today = office.today().toString();
        form(
                ctx,
                Form.filled(Map.of(
                        "id", office.ids().next().toString(),
                        "person", person.get().toString(),
                        "form", CareForm.AT_HOME.code(),
                        "started", today,
                        "risk-by", Actor.of(ctx).person().toString(),
                        "risk-on", today)));
    }

    /** Begins to support somebody. */
    void create(Context ctx) {
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        UUID id = RecordId.inForm(form);
        Known<PersonLabel> known = person(actor, form);
        Optional<Intake> intake = known.byId().values().stream().map(Intake::of).findFirst();
        if (intake.isEmpty()) {
            form(ctx.status(known.missing() ? 503 : 422), form, known);
            return;
        }
        try {
            UserDraft draft = UserDraft.of(form, intake.get(), rules(actor));
            refusePresent(actor, id, intake.get(), draft);
            users.add(new Stamp(actor, office.now()), id, intake.get(), draft);
            ctx.redirect(ctx.contextPath() + "/users/" + id);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid), known);
        }
    }

    private Known<PersonLabel> person(Actor actor, Form form) {
        List<UUID> asked = RecordId.of(form.value("person")).stream().toList();
        return ask(() -> people.labels(actor, asked));
    }

    /** Whoever comes back goes on in the record that is there. */
    private void refusePresent(Actor actor, UUID id, Intake intake, UserDraft draft) {
        boolean isPresent = users.ofPersons(actor.visible(), List.of(intake.person())).stream()
                .anyMatch(user -> user.serviceId().equals(draft.beginning().service())
                        && !user.id().equals(id));
        new Problems().when(isPresent, "service", "user.service.present").throwIfAny();
    }

    private UserDraft.Rules rules(Actor actor) {
        return new UserDraft.Rules(choices(actor), places, office.today());
    }

    private UserChoices choices(Actor actor) {
        return offers.to(actor, office.today());
    }

    private void form(Context ctx, Form form) {
        form(ctx, form, person(Actor.of(ctx), form));
    }

    private void form(Context ctx, Form form, Known<PersonLabel> known) {
        Actor actor = Actor.of(ctx);
        UserChoices choices = choices(actor);
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put(
                "person",
                known.byId().values().stream()
                        .map(PersonLabel::name)
                        .findFirst()
                        .orElse(""));
        model.put("missing", known.missing());
        model.put("services", Choice.services(choices.services()));
        model.put("coordinators", Choice.colleagues(choices.coordinators()));
        model.put("colleagues", Choice.colleagues(choices.colleagues()));
        model.put("regions", places.byRegion(form, "place"));
        ctx.render("user-new.peb", model);
    }
}
