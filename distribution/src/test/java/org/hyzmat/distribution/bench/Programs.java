package org.hyzmat.distribution.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.platform.Page;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;

/** The two programs that are compared: the portal and the plain one, which show the same page. */
final class Programs {

    static final String PAGE = "/notice-board/";
    static final String COORDINATOR = "coordinator.demo-nur";
    /** The cookie of somebody who has not signed in. */
    static final String STRANGER = "hyzmat-language=en";

    private static final String PORTAL = "portal";

    /** The options of H2; without the last one it answers the same question from its memory. */
    private static final String LIKE_THE_PORTAL = ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LAZY_QUERY_EXECUTION=1";

    private static final Pattern OPTIONS = Pattern.compile("(?m)^ *options=\"(?:\\$options )?(-[^\"$]+)\"$");

    private final Path folder;
    private final UnpackedZip zip;
    private final List<String> options;

    private Programs(Path folder, UnpackedZip zip, List<String> options) {
        this.folder = folder;
        this.zip = zip;
        this.options = options;
    }

    /** Without notices and archives, for work in which neither counts. */
    static Programs unprepared(Path folder, UnpackedZip zip) throws IOException {
        Programs programs = new Programs(folder, zip, options(zip));
        Classes.pack(
                programs.plainJar(),
                List.of(
                        "CourseWorld",
                        "Plain",
                        "PlainCourses",
                        "PlainProgram",
                        "PlainViews",
                        "PlainVisits",
                        "PlainWork",
                        "Visited"));
        Bench.print(
                "Machine: %d processors, Java %s. Java options of both programs: %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                String.join(" ", programs.options));
        return programs;
    }

    /** Fills both databases with the same notices, makes both archives, and says how alike the pages are. */
    static Programs prepare(Path folder, UnpackedZip zip) throws IOException {
        Programs programs = unprepared(folder, zip);
        Path sample = programs.sample();
        Files.copy(sample, zip.modules().resolve(sample.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Answer page = programs.pageOfThePortal();
        Around.keep(page, programs.around());
        programs.makePortalArchive();
        programs.compare(page, programs.pageOfThePlainOne());
        return programs;
    }

    private static List<String> options(UnpackedZip zip) throws IOException {
        List<String> options = OPTIONS.matcher(Files.readString(zip.script()))
                .results()
                .flatMap(said -> Stream.of(said.group(1).split(" ")))
                .toList();
        if (options.isEmpty()) {
            throw new IllegalStateException("The script no longer says which options Java gets.");
        }
        return options;
    }

    private Answer pageOfThePortal() {
        try (MeasuredProcess portal = portal(true)) {
            Visitor coordinator = visitor(portal).as(COORDINATOR);
            for (int i = 0; i < Page.SIZE; i++) {
                coordinator
                        .get("/notice-board/notices/new")
                        .form()
                        .with("title", Plain.title(i))
                        .with("body", Plain.BODY)
                        .with("ends-on", Plain.LAST_DAY.toString())
                        .send(coordinator)
                        .expect(302);
            }
            return coordinator.get(PAGE).expect(200);
        }
    }

    private Answer pageOfThePlainOne() {
        try (MeasuredProcess plain =
                plain("-XX:ArchiveClassesAtExit=" + archive(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off")) {
            return visitor(plain).get(PAGE).expect(200);
        }
    }

    private void compare(Answer portal, Answer plain) {
        Bench.print(
                "The page: a list of %d rows on the layout with its menu, two queries;"
                        + " %d characters from the portal, %d from the plain program, %s.",
                Page.SIZE,
                portal.body().length(),
                plain.body().length(),
                portal.body().equals(plain.body()) ? "all the same" : "not the same");
        Bench.print("The plain program: Javalin, one Hikari pool, one Jdbi, one Pebble engine, one H2 file; the same"
                + " views and queries. It has no modules, accounts, access rules, security headers, access log,"
                + " migrations.");
    }

    /** Somebody unknown who asks a program, over HTTP 1.1 as pages are. */
    static Visitor visitor(MeasuredProcess program) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return Visitor.stranger(client, URI.create("http://127.0.0.1:" + program.port()));
    }

    /** The cookies of one of the demo world's people, who stays signed in when the portal is started again. */
    static String cookie(MeasuredProcess portal, String persona) {
        return STRANGER + "; hyzmat-session=" + visitor(portal).as(persona).session();
    }

    /** The cookies of the coordinator, for starts that are measured to the first page. */
    String cookieOfTheCoordinator() {
        try (MeasuredProcess portal = portal(true)) {
            return cookie(portal, COORDINATOR);
        }
    }

    /** The module whose page is shown. */
    Path sample() {
        return zip.samples().resolve("notice-board-1.0.0.jar");
    }

    /** Where the portal looks for modules. */
    Path modules() {
        return zip.modules();
    }

    /** Starts the portal with the notices, with or without its archive of class data. */
    MeasuredProcess portal(boolean archive) {
        return portal(PORTAL, archive);
    }

    /** Starts the portal with data of another name, which is new the first time. */
    MeasuredProcess portal(String data, boolean archive) {
        return portal(data, archive, Map.of());
    }

    /** Starts the portal on a database, empty the first time, with further settings as the environment names them. */
    MeasuredProcess portal(DatabaseSettings database, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        if (!database.isEmbedded()) {
            all.put("HYZMAT_DATABASE_URL", database.url());
            all.put("HYZMAT_DATABASE_USER", database.user());
            all.put("HYZMAT_DATABASE_PASSWORD", database.password());
        }
        return portal(database.folder().getFileName().toString(), true, all);
    }

    /** The same with further settings, as the environment names them. */
    MeasuredProcess portal(String data, boolean archive, Map<String, String> settings) {
        Path made = zip.home().resolve("lib").resolve("hyzmat.jsa");
        Path hidden = zip.home().resolve("lib").resolve("hidden.jsa");
        try {
            move(archive ? hidden : made, archive ? made : hidden);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("HYZMAT_WEB_PORT", "0");
        environment.put("HYZMAT_DATA_FOLDER", data(data).toString());
        return MeasuredProcess.start(List.of(zip.script().toString()), environment, folder.resolve("portal.log"));
    }

    /** Where data of a name lies. */
    Path data(String name) {
        return folder.resolve(name);
    }

    /** Starts the plain program that does the heavier work, on the data of a portal that does not run. */
    MeasuredProcess plainWork(Path data) {
        return MeasuredProcess.start(
                MeasuredProcess.java(
                        options, classPath(), PlainWork.class.getName(), folder.toString(), data.toString()),
                Map.of("MALLOC_ARENA_MAX", "2"),
                folder.resolve("plain-work.log"));
    }

    /** Starts a plain program on a database, empty the first time, whose address, login and password it is told. */
    MeasuredProcess plainOn(Class<?> main, DatabaseSettings database) {
        List<String> where = database.isEmbedded()
                ? List.of("jdbc:h2:file:" + database.folder() + LIKE_THE_PORTAL, "plain", "")
                : List.of(database.url(), database.user(), database.password());
        return MeasuredProcess.start(
                MeasuredProcess.java(options, classPath(), main.getName(), where.toArray(new String[0])),
                Map.of("MALLOC_ARENA_MAX", "2"),
                folder.resolve(main.getSimpleName() + ".log"));
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private void makePortalArchive() throws IOException {
        Path log = folder.resolve("prepare.log");
        try {
            Process process = new ProcessBuilder(zip.script().toString(), "prepare")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(log));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Starts the plain program, with or without its archive of class data. */
    MeasuredProcess plain(boolean archive) {
        return archive ? plain("-XX:SharedArchiveFile=" + archive()) : plain();
    }

    private MeasuredProcess plain(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return MeasuredProcess.start(
                MeasuredProcess.java(all, classPath(), Plain.class.getName(), folder.toString(), around().toString()),
                Map.of("MALLOC_ARENA_MAX", "2"),
                folder.resolve("plain.log"));
    }

    private String classPath() {
        return String.join(
                File.pathSeparator,
                plainJar().toString(),
                sample().toString(),
                zip.home().resolve("lib").resolve("*").toString());
    }

    private Path plainJar() {
        return folder.resolve("plain.jar");
    }

    private Path archive() {
        return folder.resolve("plain.jsa");
    }

    private Path around() {
        return folder.resolve("around.properties");
    }
}
