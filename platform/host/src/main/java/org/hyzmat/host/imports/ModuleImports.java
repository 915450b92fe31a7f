package org.hyzmat.host.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.security.RouteRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.imports.Imports;
import org.hyzmat.platform.imports.ListKind;
import org.jdbi.v3.core.Jdbi;

/** The imports of one running version of a module. */
public final class ModuleImports implements Imports {

    private final ImportGround ground;
    private final ImportFlow flow;
    private final Jdbi jdbi;
    private final TextCatalogue texts;
    private final AtomicReference<Site> site = new AtomicReference<>();

    ModuleImports(ImportGround ground, ImportFlow flow, Jdbi jdbi, TextCatalogue texts) {
        this.ground = ground;
        this.flow = flow;
        this.jdbi = jdbi;
        this.texts = texts;
    }

    /** From now on work on files is counted inside this site. */
    public void workIn(Site served) {
        site.set(served);
    }

    @Override
    public void routes(RoutesConfig routes, String path, RouteRole role, List<ListKind<?>> kinds) {
        Map<String, ListDesk<?>> desks = new LinkedHashMap<>();
        kinds.forEach(kind -> desks.put(kind.id(), desk(kind)));
        ImportPlace place = new ImportPlace(path, site::get, desks);
        new OverviewPages(ground, flow, place).routes(routes, role);
        new UploadPages(ground, flow, place).routes(routes, role);
        new RunPages(ground, flow, place).routes(routes, role);
        new ColumnPages(flow, place).routes(routes, role);
    }

    private <R> ListDesk<R> desk(ListKind<R> kind) {
        return new ListDesk<>(
                kind, new KindWords(texts, kind), jdbi, ground.limits().mostRows());
    }
}
