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
import org.hyzmat.host.modules.State;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.Actor;

/** The page from which an administrator stops, starts, installs and exchanges modules while others work. */
public final class ModulePages {

    private static final String HOME = "/admin/modules";

    private static final Map<String, String> DONE = Map.of(
            "start", "modules.started",
            "stop", "modules.stopped",
            "uninstall", "modules.uninstalled",
            "install", "modules.installed.done",
            "exchange", "modules.exchanged");

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
        routes.get(HOME, this::list, MODULES_MANAGE);
        routes.post(HOME + "/{module}/start", this::start, MODULES_MANAGE);
        routes.get(HOME + "/{module}/stop", ctx -> ask(ctx, "stop"), MODULES_MANAGE);
        routes.post(HOME + "/{module}/stop", this::stop, MODULES_MANAGE);
        routes.get(HOME + "/{module}/uninstall", ctx -> ask(ctx, "uninstall"), MODULES_MANAGE);
        routes.post(HOME + "/{module}/uninstall", this::uninstall, MODULES_MANAGE);
        routes.post(HOME + "/offers/{hash}", this::take, MODULES_MANAGE);
    }

    private void list(Context ctx) {
        Locale language = ctx.req().getLocale();
        List<ModuleRow> rows =
                modules.statuses().stream().map(module -> row(module, language)).toList();
        List<OfferRow> offers =
                modules.offers().stream().map(offer -> row(offer, language)).toList();
        long active = modules.statuses().stream()
                .filter(module -> module.state() == State.ACTIVE)
                .count();
        ctx.render(
                "modules.peb",
                Map.of("modules", rows, "offers", offers, "active", active, "done", done(ctx, language)));
    }

    /** What was just done, out of the address that a change leads to. */
    private String done(Context ctx, Locale language) {
        String did = Optional.ofNullable(ctx.queryParam("did")).orElse("");
        String module = Optional.ofNullable(ctx.queryParam("module")).orElse("");
        if (!DONE.containsKey(did)) {
            return "";
        }
        Optional<ModuleStatus> status = modules.status(module);
        return texts.text(
                language,
                DONE.get(did),
                status.map(known -> known.name(language)).orElse(module),
                status.map(ModuleStatus::version).orElse(""));
    }

    private ModuleRow row(ModuleStatus module, Locale language) {
        List<Action> actions = new ArrayList<>();
        if (module.state() == State.ACTIVE) {
            actions.add(action(language, "stop", HOME + "/" + module.id() + "/stop", true));
        } else {
            actions.add(action(language, "start", HOME + "/" + module.id() + "/start", false));
        }
        actions.add(action(language, "uninstall", HOME + "/" + module.id() + "/uninstall", true));
        String reason = String.join(" ", module.reasons());
        return new ModuleRow(
                module.id(),
                module.name(language),
                module.version(),
                module.state().code(),
                reason,
                !reason.isEmpty(),
                actions);
    }

    private OfferRow row(Offered offer, Locale language) {
        String key = offer.installed() ? "exchange" : "install";
        List<Action> actions = offer.hash().isEmpty()
                ? List.of()
                : List.of(new Action(
                        key, texts.text(language, "modules." + key), HOME + "/offers/" + offer.hash(), true, false));
        return new OfferRow(
                offer.file(),
                offer.name(language),
                offer.version(),
                !offer.faults().isEmpty(),
                String.join(" ", offer.faults()),
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
        String module = module(ctx).id();
        modules.start(module, by(ctx));
        boolean runs = modules.status(module).stream().anyMatch(status -> status.state() == State.ACTIVE);
        showAgain(ctx, runs ? "start" : "none", module);
    }

    private void stop(Context ctx) {
        String module = module(ctx).id();
        modules.stop(module, by(ctx));
        showAgain(ctx, "stop", module);
    }

    private void uninstall(Context ctx) {
        String module = module(ctx).id();
        modules.uninstall(module, by(ctx));
        showAgain(ctx, "uninstall", module);
    }

    private void take(Context ctx) {
        String hash = ctx.pathParam("hash");
        boolean exchanged =
                modules.offers().stream().anyMatch(offer -> offer.hash().equals(hash) && offer.installed());
        String module = modules.take(hash, by(ctx)).orElse("");
        showAgain(ctx, module.isEmpty() ? "none" : exchanged ? "exchange" : "install", module);
    }

    /** Leads to the list, so that going back or reading in another language does nothing twice. */
    private static void showAgain(Context ctx, String did, String module) {
        ctx.redirect(HOME + "?did=" + did + "&module=" + module, HttpStatus.SEE_OTHER);
    }

    private ModuleStatus module(Context ctx) {
        return modules.status(ctx.pathParam("module")).orElseThrow(NotFoundResponse::new);
    }

    private static String by(Context ctx) {
        return Actor.of(ctx).person().toString();
    }
}
