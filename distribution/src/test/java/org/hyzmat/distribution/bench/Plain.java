package org.hyzmat.distribution.bench;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.hyzmat.host.views.FormView;
import org.hyzmat.host.views.Frame;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Page;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * What one would write without a platform to show one page: Javalin, one Hikari pool, one Jdbi, one Pebble engine and
 * an H2 file in one class path. It renders the very views of the notice board; it has no modules, no accounts, no
 * access rules, no access log and no migrations.
 */
public final class Plain {

    static final String BODY = "Please bring the list of last week, and tell everybody who was not there that we begin"
            + " at nine. Whoever cannot come calls the office before.";
    static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ashgabat");

    private final Jdbi jdbi;
    private final PebbleEngine engine;
    private final Frame frame;
    private final UUID agency = new UUID(0, 1);

    private Plain(Jdbi jdbi, PebbleEngine engine, Frame frame) {
        this.jdbi = jdbi;
        this.engine = engine;
        this.frame = frame;
    }

    /** The title of one of the notices on the page. */
    static String title(int number) {
        return "Meeting number " + (number + 1);
    }

    /** A notice as its views read it. */
    public record Notice(UUID id, String title, String body, LocalDate endsOn) {}

    /**
     * Serves the page.
     *
     * @param arguments the folder with its database, and the file that says what stands around the page
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Properties around = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of(arguments[1]))) {
            around.load(text);
        }
        Plain plain = new Plain(
                PlainProgram.embedded(folder.resolve("plain")),
                PlainViews.engine(around.getProperty("assets")),
                frame(around));
        plain.prepare();
        PlainProgram.serve(routes -> routes.get("/notice-board/", plain::list), () -> {});
    }

    private static Frame frame(Properties around) {
        Map<String, List<Frame.MenuItem>> groups = new LinkedHashMap<>();
        for (int i = 0; around.containsKey("menu." + i); i++) {
            String[] item = around.getProperty("menu." + i).split("\t");
            groups.computeIfAbsent(item[0], title -> new ArrayList<>())
                    .add(new Frame.MenuItem(item[1], item[2], item[3], item[1].equals("/notice-board")));
        }
        return new Frame(
                "en",
                "auto",
                "/notice-board/",
                "/",
                true,
                new Frame.Reader(
                        around.getProperty("name"),
                        around.getProperty("role"),
                        around.getProperty("agency"),
                        around.getProperty("initials")),
                groups.entrySet().stream()
                        .map(group -> new Frame.MenuGroup(group.getKey(), group.getValue()))
                        .toList(),
                around.getProperty("notice"));
    }

    private void prepare() {
        jdbi.useTransaction(handle -> {
            handle.execute("""
                    create table if not exists notice (
                        id uuid primary key, agency_id uuid not null, created_at timestamp with time zone not null,
                        title varchar(80) not null, body varchar(2000) not null, ends_on date not null)
                    """);
            if (count() == 0) {
                for (int i = 0; i < Page.SIZE; i++) {
                    handle.createUpdate(
                                    "insert into notice values (:id, :agency, current_timestamp, :title, :body, :day)")
                            .bind("id", new UUID(1, i))
                            .bind("agency", agency)
                            .bind("title", title(i))
                            .bind("body", BODY)
                            .bind("day", LAST_DAY)
                            .execute();
                }
            }
        });
    }

    private long count() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from notice n where n.ends_on >= :today and (n.agency_id = any(:agencies))
                        """)
                .bind("today", LocalDate.now(ZONE))
                .bindArray("agencies", UUID.class, agency)
                .mapTo(Long.class)
                .one());
    }

    private List<Notice> notices(int page) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select n.id, n.title, n.body, n.ends_on
                        from notice n
                        where n.ends_on >= :today and (n.agency_id = any(:agencies))
                        order by n.created_at desc, n.id desc
                        limit :size offset :offset
                        """)
                .bind("today", LocalDate.now(ZONE))
                .bindArray("agencies", UUID.class, agency)
                .bind("size", Page.SIZE)
                .bind("offset", Page.offset(page))
                .map(ConstructorMapper.of(Notice.class))
                .list());
    }

    private void list(Context ctx) throws IOException {
        int asked = Page.asked(ctx);
        StringWriter page = new StringWriter(16_384);
        Map<String, Object> model = Map.of(
                "notices",
                new Page<>(notices(asked), asked, Page.SIZE, count()),
                "mayWrite",
                true,
                "frame",
                frame,
                "form",
                new FormView(new Form(Map.of(), List.of()), List.of()),
                "base",
                "/notice-board");
        engine.getTemplate("notice-list.peb").evaluate(page, model, Locale.UK);
        ctx.contentType("text/html; charset=UTF-8").result(page.toString());
    }
}
