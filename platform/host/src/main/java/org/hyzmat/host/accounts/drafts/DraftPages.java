package org.hyzmat.host.accounts.drafts;

import static org.hyzmat.host.web.PlatformRole.ACCOUNT_OWN;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hyzmat.host.accounts.signin.Presence;
import org.hyzmat.host.views.Dates;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.Form;

/** Where a page keeps what is typed in its forms and asks for it, and where a form goes on that came too late. */
public final class DraftPages {

    /** Where forms are that came too late. */
    static final String KEPT = "/account/kept/";

    private static final String DRAFTS = "/account/drafts";
    private static final int MOST_FORMS = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** What forms carry for the portal, and nobody typed. */
    private static final Pattern UNTYPED = Pattern.compile("\\s*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{1,3}");

    private final Drafts drafts;
    private final TextCatalogue texts;
    private final ZoneId zone;

    /** Pages over drafts, whose times are those of a zone. */
    public DraftPages(Drafts drafts, TextCatalogue texts, ZoneId zone) {
        this.drafts = drafts;
        this.texts = texts;
        this.zone = zone;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.post(DRAFTS, fromOwnPage(this::keep), ACCOUNT_OWN);
        routes.post(DRAFTS + "/find", fromOwnPage(this::find), ACCOUNT_OWN);
        routes.post(DRAFTS + "/drop", fromOwnPage(this::drop), ACCOUNT_OWN);
        routes.get(KEPT + "{kept}", this::show, ACCOUNT_OWN);
        routes.post(KEPT + "{kept}/drop", this::throwAway, ACCOUNT_OWN);
    }

    /** Two people may have pages open in one browser: what one typed is never kept for the other. */
    private static Handler fromOwnPage(Handler handler) {
        return ctx -> {
            if (Presence.of(ctx).account().mark().equals(Form.of(ctx).value("mark"))) {
                handler.handle(ctx);
            } else {
                ctx.status(HttpStatus.CONFLICT);
            }
        };
    }

    private void keep(Context ctx) {
        Form form = Form.of(ctx);
        String name = form.value("form");
        boolean mayKeep = LateForms.mayKeep(name.split(" ", 2)[0]);
        boolean kept = mayKeep
                && drafts.keep(Presence.of(ctx).id(), name, form.value("fields"))
                        .isPresent();
        ctx.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONTENT_TOO_LARGE);
    }

    /** Asked by a form, since the names of forms are in no address. */
    private void find(Context ctx) {
        UUID account = Presence.of(ctx).id();
        Locale language = language(ctx);
        List<Map<String, String>> found = new ArrayList<>();
        for (String name :
                Form.of(ctx).values("form").stream().limit(MOST_FORMS).toList()) {
            drafts.find(account, name)
                    .ifPresent(draft -> found.add(Map.of(
                            "form",
                            name,
                            "fields",
                            draft.fields(),
                            "notice",
                            sentence("draft.kept", draft, language))));
        }
        ctx.json(found);
    }

    private void drop(Context ctx) {
        drafts.drop(Presence.of(ctx).id(), Form.of(ctx).value("form"));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void show(Context ctx) {
        Draft draft = draft(ctx).orElseThrow(NotFoundResponse::new);
        KeptForm form = KeptForm.read(draft.fields()).orElseThrow(NotFoundResponse::new);
        List<Map<String, String>> fields = new ArrayList<>();
        OwnFields.read(form.fields())
                .forEach((name, values) -> values.forEach(value -> fields.add(Map.of("key", name, "value", value))));
        List<String> typed = fields.stream()
                .map(field -> field.get("value"))
                .filter(value -> !UNTYPED.matcher(value).matches())
                .toList();
        fields.add(Map.of("key", "form-draft", "value", LateForms.SENT + form.path()));
        ctx.render(
                "draft-kept.peb",
                Map.of(
                        "sentence",
                        sentence("draft.late", draft, language(ctx)),
                        "form",
                        Form.filled(Map.of()),
                        "kept",
                        form,
                        "withFiles",
                        form.kind().equals(KeptForm.WITH_FILES),
                        "fields",
                        fields,
                        "typed",
                        typed));
    }

    private void throwAway(Context ctx) {
        Draft draft = draft(ctx).orElseThrow(NotFoundResponse::new);
        KeptForm.read(draft.fields())
                .ifPresent(form -> drafts.drop(Presence.of(ctx).id(), LateForms.SENT + form.path()));
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private Optional<Draft> draft(Context ctx) {
        try {
            return drafts.find(Presence.of(ctx).id(), UUID.fromString(ctx.pathParam("kept")));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private String sentence(String key, Draft draft, Locale language) {
        OffsetDateTime saved = draft.savedAt().atZoneSameInstant(zone).toOffsetDateTime();
        LocalDate day = saved.toLocalDate();
        return texts.text(language, key, new Dates(texts, zone).date(language, day), TIME.format(saved));
    }

    private static Locale language(Context ctx) {
        Frame frame = ctx.attribute(Frame.ATTRIBUTE);
        return frame.locale();
    }
}
