package org.hyzmat.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.Host;
import org.hyzmat.host.Settings;
import org.hyzmat.host.SettingsReader;

/**
 * Runs the portal once on a demo world of its own and asks for its pages, so that the class-data archive that Java
 * writes at the end holds all that a start needs.
 */
public final class Prepare {

    private static final int BAD_REQUEST = 400;
    private static final Pattern FORM = Pattern.compile("(?s)<form [^>]*action=\"/sign-in(?:/code)?\".*?</form>");
    private static final Pattern FILLED = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI portal;
    private int asked;

    private Prepare(int port) {
        this.portal = URI.create("http://127.0.0.1:" + port);
    }

    /**
     * Runs the portal once.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hyzmat-prepare");
        try (Host host = Host.start(settings(folder), Clock.systemUTC())) {
            Prepare prepare = new Prepare(host.port());
            prepare.visit();
            System.out.printf("Asked for %d pages; every later start uses what they needed.%n", prepare.asked);
        } finally {
            delete(folder);
        }
    }

    private static Settings settings(Path folder) {
        Properties settings = new Properties();
        settings.setProperty("hyzmat.web.port", "0");
        settings.setProperty("hyzmat.data.folder", folder.toString());
        settings.setProperty("hyzmat.demo", "true");
        return SettingsReader.read(folder.resolve("none.conf"), Map.of(), settings);
    }

    /** As everybody beside the sign-in form, so that all that their pages need is there. */
    private void visit() throws IOException, InterruptedException {
        page("/");
        for (String account : filled(page("/sign-in"))) {
            for (String code : filled(send("/sign-in", account))) {
                send("/sign-in/code", code);
            }
            for (String link : found(LINK, page("/"))) {
                page(link);
            }
        }
    }

    /** The forms of the demo world's accounts, as they are sent. */
    private static List<String> filled(String page) {
        return FORM.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(form -> !form.contains("type=\"password\"") && !form.contains("id=\"code\""))
                .map(Prepare::fields)
                .toList();
    }

    private static String fields(String form) {
        return FILLED.matcher(form)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private String send(String path, String fields) throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        return body(form);
    }

    private String page(String path) throws IOException, InterruptedException {
        asked++;
        return body(HttpRequest.newBuilder(portal.resolve(path)).build());
    }

    private String body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= BAD_REQUEST) {
            System.out.printf("%s was answered with %d.%n", request.uri().getPath(), response.statusCode());
        }
        return response.body();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Prepare::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
