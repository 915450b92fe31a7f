package org.hyzmat.host.work;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.work.WorkKind;
import org.hyzmat.platform.work.Works;

/** The long work of one running version of a module. */
public final class ModuleWorks implements Works {

    private final WorkFlow flow;
    private final TextCatalogue texts;
    private final AtomicReference<Site> site = new AtomicReference<>();
    private final Map<String, WorkKind> kinds = new LinkedHashMap<>();
    private volatile String path = "";

    ModuleWorks(WorkFlow flow, TextCatalogue texts) {
        this.flow = flow;
        this.texts = texts;
    }

    /** From now on work is counted inside this site. */
    public void workIn(Site served) {
        site.set(served);
    }

    @Override
    public void routes(RoutesConfig routes, String place, RouteRole role, List<WorkKind> done) {
        path = place;
        done.forEach(kind -> kinds.put(kind.id(), kind));
        new WorkPages(flow, texts, new WorkPages.Place(place, site::get, kinds)).routes(routes, role);
    }

    @Override
    public String begin(Context ctx, UUID id, String kind, Map<String, String> terms) {
        WorkKind known = kinds.get(kind);
        if (known == null) {
            throw new IllegalArgumentException(
                    "Work of kind '%s' is not mounted; there is %s.".formatted(kind, kinds.keySet()));
        }
        Actor actor = Actor.of(ctx);
        WorkRun run = new WorkRun(
                id,
                kind,
                actor.agency(),
                actor.person(),
                Language.of(ctx.req().getLocale()).code(),
                Terms.write(terms),
                WorkState.WAITING,
                0,
                0,
                "",
                "",
                0,
                flow.worker(),
                flow.now(),
                flow.now());
        flow.begin(site.get(), run, known, actor);
        return ctx.contextPath() + path + "/" + id;
    }
}
