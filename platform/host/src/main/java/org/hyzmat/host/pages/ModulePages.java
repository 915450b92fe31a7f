package org.hyzmat.host.pages;

import static org.hyzmat.host.web.PlatformRole.MODULES_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.modules.ModuleStatus;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.host.modules.Offered;
import org.hyzmat.host.modules.RefusedModuleException;
import org.hyzmat.host.modules.State;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.Actor;

/** The page from which an administrator stops, starts, installs and exchanges modules while others work. */
public final class ModulePages {

    private static final String HOME = "/admin/modules";

    private final Modules modules;
    private final TextCatalogue texts;

    /** Pages over the modules of this installation. */
    public ModulePages(Modules modules, TextCatalogue texts) {
        this.modules = modules;
        this.texts = texts;
    }

    /** What can be done with a module, as a button or a link to a page that asks first. */
    public record Action(String key, String label, String href, boolean primary, boolean asks) {}

    /** A module as the list shows it. */
    public record ModuleRow(
            String id, String name, String version, String state, String reason, boolean wrong, List<Action> actions) {}

    /** A jar on offer as the list shows it. */
    public record OfferRow(
            String file, String name, String version, boolean refused, String reason, List<Action> actions) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, ctx -> list(ctx, "", HttpStatus.OK), MODULES_MANAGE);
        routes.post(HOME + "/{module}/start", this::start, MODULES_MANAGE);
        routes.get(HOME + "/{module}/stop", ctx -> ask(ctx, "stop"), MODULES_MANAGE);
        routes.post(HOME + "/{module}/stop", this::stop, MODULES_MANAGE);
        routes.get(HOME + "/{module}/uninstall", ctx -> ask(ctx, "uninstall"), MODULES_MANAGE);
        routes.post(HOME + "/{module}/uninstall", this::uninstall, MODULES_MANAGE);
        routes.post(HOME + "/offers/{hash}", this::take, MODULES_MANAGE);
    }

    private void list(Context ctx, String done, HttpStatus status) {
        list(ctx, done, Map.of(), status);
    }

    private void list(Context ctx, String done, Map<String, String> refused, HttpStatus status) {
        Locale language = ctx.req().getLocale();
        List<ModuleRow> rows = modules.statuses().stream()
                .map(module -> row(module, refused, language))
                .toList();
        List<OfferRow> offers = modules.offers().stream()
                .map(offer -> row(offer, refused, language))
                .toList();
        long active = modules.statuses().stream()
                .filter(module -> module.state() == State.ACTIVE)
                .count();
        ctx.status(status)
                .render("modules.peb", Map.of("modules", rows, "offers", offers, "active", active, "done", done));
    }

    private ModuleRow row(ModuleStatus module, Map<String, String> refused, Locale language) {
        List<Action> actions = new ArrayList<>();
        if (module.state() == State.ACTIVE) {
            actions.add(action(language, "stop", HOME + "/" + module.id() + "/stop", true));
        } else {
            actions.add(action(language, "start", HOME + "/" + module.id() + "/start", false));
        }
        actions.add(action(language, "uninstall", HOME + "/" + module.id() + "/uninstall", true));
        String reason = refused.getOrDefault(module.id(), String.join(" ", module.reasons()));
        return new ModuleRow(
                module.id(),
                module.name(language),
                module.version(),
                module.state().code(),
                reason,
                !reason.isEmpty(),
                actions);
    }

    private OfferRow row(Offered offer, Map<String, String> refused, Locale language) {
        List<String> faults = refused.containsKey(offer.hash()) ? List.of(refused.get(offer.hash())) : offer.faults();
        String key = offer.installed() ? "exchange" : "install";
        List<Action> actions = offer.hash().isEmpty()
                ? List.of()
                : List.of(new Action(
                        key, texts.text(language, "modules." + key), HOME + "/offers/" + offer.hash(), true, false));
        return new OfferRow(
                offer.file(),
                offer.name(language),
                offer.version(),
                !faults.isEmpty(),
                String.join(" ", faults),
                actions);
    }

    private Action action(Locale language, String key, String href, boolean asks) {
        return new Action(key, texts.text(language, "modules." + key), href, key.equals("start"), asks);
    }

    private void ask(Context ctx, String act) {
        ModuleStatus module = module(ctx);
        Locale language = ctx.req().getLocale();
        ctx.render(
                "confirm.peb",
                Map.of(
                        "confirm",
                        Map.of(
                                "heading", texts.text(language, "modules." + act + ".heading", module.name(language)),
                                "text", texts.text(language, "modules." + act + ".text"),
                                "details", List.of(),
                                "action", HOME + "/" + module.id() + "/" + act,
                                "hidden", Map.of(),
                                "submit", texts.text(language, "modules." + act),
                                "cancel", HOME,
                                "danger", true)));
    }

    private void start(Context ctx) {
        ModuleStatus module = module(ctx);
        modules.start(module.id(), by(ctx));
        boolean runs = modules.status(module.id())
                .map(status -> status.state() == State.ACTIVE)
                .orElse(false);
        list(ctx, runs ? said(ctx, "started", module) : "", runs ? HttpStatus.OK : HttpStatus.CONFLICT);
    }

    private void stop(Context ctx) {
        ModuleStatus module = module(ctx);
        modules.stop(module.id(), by(ctx));
        list(ctx, said(ctx, "stopped", module), HttpStatus.OK);
    }

    private void uninstall(Context ctx) {
        ModuleStatus module = module(ctx);
        modules.uninstall(module.id(), by(ctx));
        list(ctx, said(ctx, "uninstalled", module), HttpStatus.OK);
    }

    private void take(Context ctx) {
        String hash = ctx.pathParam("hash");
        Optional<ModuleStatus> before = modules.offers().stream()
                .filter(offer -> offer.hash().equals(hash))
                .findFirst()
                .flatMap(offer -> modules.status(offer.module()));
        try {
            ModuleStatus now = modules.status(modules.take(hash, by(ctx))).orElseThrow();
            Locale language = ctx.req().getLocale();
            list(
                    ctx,
                    before.isPresent()
                            ? texts.text(language, "modules.exchanged", now.name(language), now.version())
                            : texts.text(language, "modules.installed.done", now.name(language)),
                    HttpStatus.OK);
        } catch (RefusedModuleException refused) {
            list(ctx, "", Map.of(hash, refused.getMessage()), HttpStatus.CONFLICT);
        }
    }

    private ModuleStatus module(Context ctx) {
        return modules.status(ctx.pathParam("module")).orElseThrow(NotFoundResponse::new);
    }

    private String said(Context ctx, String what, ModuleStatus module) {
        Locale language = ctx.req().getLocale();
        return texts.text(language, "modules." + what, module.name(language));
    }

    private static String by(Context ctx) {
        return Actor.of(ctx).person().toString();
    }
}
