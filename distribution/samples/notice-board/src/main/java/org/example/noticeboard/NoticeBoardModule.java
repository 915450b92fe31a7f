package org.example.noticeboard;

import static org.example.noticeboard.Permission.NOTICE_READ;
import static org.example.noticeboard.Permission.NOTICE_WRITE;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.ServiceModule;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice board: builds its pages and says where each one is. */
@Component(service = ServiceModule.class)
public final class NoticeBoardModule implements ServiceModule {

    private final NoticePages notices;

    /** Builds the pages from what the host hands over. */
    @Activate
    public NoticeBoardModule(@Reference Jdbi jdbi, @Reference Clock clock, @Reference IdSource ids) {
        notices = new NoticePages(new NoticeRepository(jdbi), clock, ids);
    }

    @Override
    public void routes(RoutesConfig routes) {
        routes.get("/", notices::list, NOTICE_READ);
        routes.get("/notices/new", notices::fresh, NOTICE_WRITE);
        routes.post("/notices/new", notices::create, NOTICE_WRITE);
    }
}
