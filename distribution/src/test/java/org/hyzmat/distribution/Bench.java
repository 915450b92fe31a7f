package org.hyzmat.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.distribution.pressure.Soak;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prints how fast the portal is beside a plain program that shows the same page, in rounds that take turns so that a
 * busy machine slows both. It asserts nothing.
 */
public final class Bench {

    private static final int ROUNDS = 7;
    private static final int FIRST_STARTS = 3;
    private static final int CLIENTS = 6;
    private static final int WARM_UP_SECONDS = 20;
    private static final int WINDOW_SECONDS = 5;
    private static final int GENERATED = 100;
    private static final Duration SOAK = Duration.ofMinutes(10);
    private static final String PAGE = "/notice-board/";
    private static final String COOKIE = "hyzmat-language=en; hyzmat-persona=coordinator.demo-nur";
    private static final Pattern OPTIONS = Pattern.compile("(?m)^ *options=\"(?:\\$options )?(-[^\"$]+)\"$");

    private final Path folder;
    private final UnpackedZip zip;
    private final List<String> options;
    private final Path around;
    private String plainClassPath = "";

    private Bench(Path folder) throws IOException {
        this.folder = folder;
        this.zip = UnpackedZip.into(Files.createDirectory(folder.resolve("zip")));
        this.around = folder.resolve("around.properties");
        Files.copy(sample(), zip.modules().resolve(sample().getFileName()), StandardCopyOption.REPLACE_EXISTING);
        this.options = OPTIONS.matcher(Files.readString(zip.script()))
                .results()
                .flatMap(said -> Stream.of(said.group(1).split(" ")))
                .toList();
        if (options.isEmpty()) {
            throw new IllegalStateException("The script no longer says which options Java gets.");
        }
    }

    /**
     * Measures and prints.
     *
     * @param arguments names of what to measure, such as {@code start load many}; without any all but {@code soak},
     *     which takes ten minutes
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("hyzmat-bench");
        Bench bench = new Bench(folder);
        try {
            bench.run(List.of(arguments));
        } finally {
            delete(folder);
        }
    }

    private void run(List<String> wanted) throws IOException {
        if (wanted.contains("soak")) {
            Soak.print(zip, data("soak"), SOAK);
        }
        if (wanted.equals(List.of("soak"))) {
            return;
        }
        prepare();
        if (wanted.isEmpty() || wanted.contains("start")) {
            starts();
        }
        if (wanted.isEmpty() || wanted.contains("load")) {
            load();
        }
        if (wanted.isEmpty() || wanted.contains("many")) {
            many();
        }
    }

    private Path sample() {
        return zip.samples().resolve("notice-board-1.0.0.jar");
    }

    /** Fills both databases with the same notices, and makes both archives. */
    private void prepare() throws IOException {
        print(
                "Machine: %d processors, Java %s. Java options of both programs: %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                String.join(" ", options));
        Answer page;
        try (MeasuredProcess portal = portal(data("portal"), true)) {
            Visitor coordinator = Visitor.stranger(
                            HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + portal.port()))
                    .as("coordinator.demo-nur");
            for (int i = 0; i < 25; i++) {
                coordinator
                        .get("/notice-board/notices/new")
                        .form()
                        .with("title", Plain.title(i))
                        .with("body", Plain.BODY)
                        .with("ends-on", Plain.LAST_DAY.toString())
                        .send(coordinator)
                        .expect(302);
            }
            page = coordinator.get(PAGE).expect(200);
        }
        keepAround(page);
        plainClassPath = packPlain()
                + java.io.File.pathSeparator
                + sample()
                + java.io.File.pathSeparator
                + zip.home().resolve("lib").resolve("*");
        makeArchive();
        try (MeasuredProcess plain = plain(
                "-XX:ArchiveClassesAtExit=" + folder.resolve("plain.jsa"), "-Xlog:cds=off", "-Xlog:cds+dynamic=off")) {
            Visitor visitor =
                    Visitor.stranger(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + plain.port()));
            Answer same = visitor.get(PAGE).expect(200);
            print(
                    "The page: a list of 25 rows on the layout with its menu, two queries;"
                            + " %d characters from the portal, %d from the plain program, %s.",
                    page.body().length(),
                    same.body().length(),
                    page.body().equals(same.body()) ? "all the same" : "not the same");
        }
        print("The plain program: Javalin, one Hikari pool, one Jdbi, one Pebble engine, one H2 file; the same views"
                + " and queries. It has no modules, accounts, access rules, security headers, access log, migrations.");
    }

    /** What stands around the page, so that the plain program shows it too. */
    private void keepAround(Answer answer) throws IOException {
        Document page = answer.page();
        Properties kept = new Properties();
        kept.setProperty("assets", page.select("link[rel=icon]").attr("href").replace("favicon.svg", ""));
        kept.setProperty("name", page.select(".who-text b").text());
        String[] role = page.select(".who-text span").text().split(", ", 2);
        kept.setProperty("role", role[0]);
        kept.setProperty("agency", role[1]);
        kept.setProperty("initials", page.select(".who .avatar").text());
        kept.setProperty("notice", page.select("aside.strip").text());
        int number = 0;
        for (Element item : page.select("nav.side li a")) {
            String group = item.closest("ul").previousElementSibling().text();
            String icon = item.select("use").attr("href").replaceFirst(".*#", "");
            kept.setProperty("menu." + number++, String.join("\t", group, item.attr("href"), item.text(), icon));
        }
        try (Writer file = Files.newBufferedWriter(around)) {
            kept.store(file, "What stands around the page");
        }
    }

    private Path packPlain() throws IOException {
        Path jar = folder.resolve("plain.jar");
        Classes.pack(jar, List.of("Plain"));
        return jar;
    }

    private void starts() {
        print("%n## From the start of the program to the first page, data and modules as left by the last run%n");
        Figures[] wall = {new Figures(), new Figures(), new Figures(), new Figures()};
        Figures[] cpu = {new Figures(), new Figures(), new Figures(), new Figures()};
        for (int round = 0; round < ROUNDS; round++) {
            for (int kind = 0; kind < wall.length; kind++) {
                try (MeasuredProcess process = kind % 2 == 0 ? plain(kind >= 2) : portal(data("portal"), kind >= 2)) {
                    wall[kind].add(process.millisToPage(PAGE, COOKIE));
                    cpu[kind].add(process.cpuMillis());
                }
            }
        }
        tell("plain", wall[0], cpu[0]);
        tell("portal", wall[1], cpu[1]);
        tell("plain, class-data archive", wall[2], cpu[2]);
        tell("portal, class-data archive", wall[3], cpu[3]);
        print(
                "portal / plain: time %s, processor %s",
                wall[1].dividedBy(wall[0]).told("%.2f"),
                cpu[1].dividedBy(cpu[0]).told("%.2f"));
        print(
                "the same with class-data archives: time %s, processor %s",
                wall[3].dividedBy(wall[2]).told("%.2f"),
                cpu[3].dividedBy(cpu[2]).told("%.2f"));
    }

    private void tell(String what, Figures wall, Figures cpu) {
        print("%-32s %s ms, processor %s ms", what, wall.told("%.0f"), cpu.told("%.0f"));
    }

    private void load() {
        print("%n## Pages a second, %d clients, %d seconds a window%n", CLIENTS, WINDOW_SECONDS);
        Figures[] rate = {new Figures(), new Figures()};
        Figures[] cpu = {new Figures(), new Figures()};
        Figures[] median = {new Figures(), new Figures()};
        Figures[] slow = {new Figures(), new Figures()};
        long failed = 0;
        try (MeasuredProcess plain = plain(true);
                MeasuredProcess portal = portal(data("portal"), true);
                LoadClient client = LoadClient.start()) {
            MeasuredProcess[] both = {plain, portal};
            for (MeasuredProcess each : both) {
                client.read(each.port(), PAGE, COOKIE, CLIENTS, WARM_UP_SECONDS);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int turn = 0; turn < 2; turn++) {
                    int kind = (round + turn) % 2;
                    double before = both[kind].cpuMillis();
                    LoadClient.Load load = client.read(both[kind].port(), PAGE, COOKIE, CLIENTS, WINDOW_SECONDS);
                    rate[kind].add(load.perSecond());
                    cpu[kind].add((both[kind].cpuMillis() - before) * 1_000 / load.requests());
                    median[kind].add(load.medianMicros() / 1_000);
                    slow[kind].add(load.slowMicros() / 1_000);
                    failed += load.failed();
                }
            }
            print(
                    "plain   %s pages/s, processor %s µs a page, half within %s ms, 99 %% within %s ms",
                    rate[0].told("%.0f"), cpu[0].told("%.0f"), median[0].told("%.1f"), slow[0].told("%.1f"));
            print(
                    "portal  %s pages/s, processor %s µs a page, half within %s ms, 99 %% within %s ms",
                    rate[1].told("%.0f"), cpu[1].told("%.0f"), median[1].told("%.1f"), slow[1].told("%.1f"));
            print(
                    "portal / plain: pages %s, processor %s; failed requests: %d",
                    rate[1].dividedBy(rate[0]).told("%.3f"),
                    cpu[1].dividedBy(cpu[0]).told("%.3f"),
                    failed);
            print(
                    "Resident memory after it: plain %.0f MiB, portal %.0f MiB",
                    plain.residentMebibytes(), portal.residentMebibytes());
        }
    }

    private void many() {
        print("%n## %d generated modules beside the others (three routes, a migration, three views each)%n", GENERATED);
        new GeneratedModules(sample()).into(zip.modules(), GENERATED);
        String last = "/" + GeneratedModules.id(GENERATED) + "/";
        Figures first = new Figures();
        Figures firstCpu = new Figures();
        for (int round = 0; round < FIRST_STARTS; round++) {
            try (MeasuredProcess portal = portal(data("many-" + round), true)) {
                first.add(portal.millisToPage(last, COOKIE));
                firstCpu.add(portal.cpuMillis());
            }
        }
        Figures[] later = {new Figures(), new Figures()};
        Figures[] laterCpu = {new Figures(), new Figures()};
        Figures memory = new Figures();
        for (int round = 0; round < ROUNDS; round++) {
            for (int kind = 0; kind < 2; kind++) {
                try (MeasuredProcess portal = portal(data("many-0"), kind == 0)) {
                    later[kind].add(portal.millisToPage(last, COOKIE));
                    laterCpu[kind].add(portal.cpuMillis());
                    memory.add(portal.residentMebibytes());
                }
            }
        }
        tell("first start", first, firstCpu);
        tell("later start", later[0], laterCpu[0]);
        tell("later start, no archive", later[1], laterCpu[1]);
        print("Resident memory after a later start: %s MiB", memory.told("%.0f"));
    }

    private Path data(String name) {
        return folder.resolve(name);
    }

    private MeasuredProcess portal(Path data, boolean archive) {
        Path made = zip.home().resolve("lib").resolve("hyzmat.jsa");
        Path hidden = zip.home().resolve("lib").resolve("hidden.jsa");
        try {
            move(archive ? hidden : made, archive ? made : hidden);
            return MeasuredProcess.start(
                    List.of(zip.script().toString()),
                    Map.of("HYZMAT_WEB_PORT", "0", "HYZMAT_DATA_FOLDER", data.toString()),
                    folder.resolve("portal.log"));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private MeasuredProcess plain(boolean archive) {
        return archive ? plain("-XX:SharedArchiveFile=" + folder.resolve("plain.jsa")) : plain();
    }

    private MeasuredProcess plain(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return MeasuredProcess.start(
                MeasuredProcess.java(all, plainClassPath, Plain.class.getName(), folder.toString(), around.toString()),
                Map.of("MALLOC_ARENA_MAX", "2"),
                folder.resolve("plain.log"));
    }

    private void makeArchive() throws IOException {
        try {
            Process process = new ProcessBuilder(zip.script().toString(), "prepare")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("prepare.log").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("prepare.log")));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, format, values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(file);
            }
        }
    }
}
