package org.hyzmat.host.mail;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;
import static org.hyzmat.host.web.PlatformRole.MODULES_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;

/**
 * The pages on which administrators see to messages: those of an agency to its own, those of the portal to all, of
 * which they need to know that they leave and not to whom they go.
 */
public final class MailPages {

    /** Where they are. */
    static final String HOME = "/admin/mail";

    private static final String ONE = HOME + "/{message}";

    /** How long somebody who sent something waits to see what came of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final MailDesk desk;
    private final Outbox outbox;
    private final Office office;

    /** Pages over the messages of an office. */
    public MailPages(MailDesk desk, Office office) {
        this.desk = desk;
        this.outbox = desk.outbox();
        this.office = office;
    }

    /**
     * A message as a row of the list.
     *
     * @param kind the last part of a text key, as state and trouble are
     * @param address masked unless the reader sees to it
     * @param nextAt one or none
     */
    public record Row(
            UUID id,
            String kind,
            String address,
            String state,
            String trouble,
            int tries,
            OffsetDateTime createdAt,
            OffsetDateTime changedAt,
            List<OffsetDateTime> nextAt,
            boolean isOpen) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, ctx -> list(ctx, fresh()), ACCOUNTS_MANAGE);
        routes.post(HOME, this::test, MODULES_MANAGE);
        routes.post(ONE + "/again", this::again, ACCOUNTS_MANAGE);
        routes.post(ONE + "/discard", this::discard, ACCOUNTS_MANAGE);
    }

    private Form fresh() {
        return Form.filled(Map.of("id", office.ids().next().toString()));
    }

    private static boolean isOfPortal(Actor actor) {
        return actor.may("platform.modules-manage");
    }

    private static Optional<UUID> agency(Actor actor) {
        return isOfPortal(actor) ? Optional.empty() : Optional.of(actor.agency());
    }

    private void list(Context ctx, Form form) {
        Actor actor = Actor.of(ctx);
        Page<Message> page = outbox.page(agency(actor), Page.asked(ctx));
        ctx.render(
                "mail-list.peb",
                Map.of(
                        "form",
                        form,
                        "isOn",
                        desk.isOn(),
                        "mayTest",
                        desk.isOn() && isOfPortal(actor),
                        "page",
                        page.with(page.rows().stream()
                                .map(message -> row(message, actor))
                                .toList())));
    }

    private static Row row(Message message, Actor reader) {
        Message.Delivery delivery = message.delivery();
        boolean mayKnow = !isOfPortal(reader) || message.createdBy().equals(reader.person());
        return new Row(
                message.id(),
                key(message.kind()),
                mayKnow ? message.address() : MailAddress.masked(message.address()),
                key(delivery.state()),
                key(delivery.trouble()),
                delivery.tries(),
                message.createdAt(),
                delivery.changedAt(),
                delivery.state() == MessageState.WAITING ? List.of(delivery.nextAt()) : List.of(),
                delivery.state().isOpen());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void test(Context ctx) {
        Form form = Form.of(ctx);
        String address = form.value("address");
        try {
            Problems problems = new Problems();
            problems.when(!MailAddress.isAddress(address), "address", "mail.address.wrong");
            problems.throwIfAny();
        } catch (InvalidInputException refused) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            list(ctx, form.with(refused));
            return;
        }
        if (desk.isOn()) {
            Message message = test(RecordId.inForm(form), address, ctx);
            Once.create(office.jdbi(), handle -> Outbox.add(handle, message));
        }
        lead(ctx);
    }

    private Message test(UUID id, String address, Context ctx) {
        Actor actor = Actor.of(ctx);
        return Message.of(
                id,
                MessageKind.TEST,
                new Message.About(actor.agency(), Optional.empty(), Optional.empty()),
                address,
                Language.of(ctx.req().getLocale()),
                new Message.Stamped(office.now(), actor.person()));
    }

    private UUID message(Context ctx) {
        return outbox.find(RecordId.inPath(ctx, "message"), agency(Actor.of(ctx)))
                .map(Message::id)
                .orElseThrow(NotFoundResponse::new);
    }

    private void again(Context ctx) {
        outbox.again(message(ctx), office.now());
        lead(ctx);
    }

    private void discard(Context ctx) {
        outbox.discard(message(ctx), office.now());
        lead(ctx);
    }

    private void lead(Context ctx) {
        desk.hurry(PATIENCE);
        ctx.redirect(HOME, HttpStatus.SEE_OTHER);
    }
}
