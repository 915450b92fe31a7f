package org.hyzmat.distribution.attack;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one account asks the portal for, with its cookies. */
final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("<input[^>]*name=\"code\"[^>]*value=\"(\\d{6})\"");
    private static final Pattern AT_WORK = Pattern.compile("id=\"import-run\" hx-get=");
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST_PAUSES = 80;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;

    Session(URI portal) {
        this.portal = portal;
    }

    /** Signs in as somebody would, with the code that the portal of a demo shows. */
    void enter(String name, String password) throws IOException, InterruptedException {
        String token = first(TOKEN, get("/sign-in").body());
        HttpResponse<String> next = post(
                "/sign-in",
                List.of(
                        Map.entry("form-token", token),
                        Map.entry("name", name),
                        Map.entry("password", password),
                        Map.entry("back", "")));
        if (next.headers().firstValue("Location").orElse("").contains("/sign-in/code")) {
            String page = get("/sign-in/code").body();
            post(
                    "/sign-in/code",
                    List.of(
                            Map.entry("form-token", first(TOKEN, page)),
                            Map.entry("code", first(CODE, page)),
                            Map.entry("back", "")));
        }
        if (get("/account").statusCode() != 200) {
            throw new IllegalStateException(name + " was not let in.");
        }
    }

    /** A page; one of an import that is at work is asked for again until it is not. */
    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve(address)).build();
        HttpResponse<String> page = client.send(request, BodyHandlers.ofString());
        for (int pause = 0; pause < MOST_PAUSES && AT_WORK.matcher(page.body()).find(); pause++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            page = client.send(request, BodyHandlers.ofString());
        }
        return page;
    }

    /** Fields as a form without a file sends them. */
    HttpResponse<String> post(String address, List<Map.Entry<String, String>> fields)
            throws IOException, InterruptedException {
        return send(new FilledForm(address, false, fields), "", "");
    }

    /** A form, with a file if it takes one. */
    HttpResponse<String> send(FilledForm form, String name, String file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve(form.action()))
                .header("Content-Type", form.type())
                .POST(BodyPublishers.ofString(form.body(name, file)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** A link as a path of the portal, empty if it leads elsewhere. */
    String local(String from, String link) {
        try {
            URI target = portal.resolve(from).resolve(link.replace(" ", "%20"));
            String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            boolean isHere = portal.getAuthority().equals(target.getRawAuthority());
            return isHere ? target.getRawPath() + query : "";
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** Where an answer sends on to, empty if nowhere. */
    String next(String from, HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(place -> local(from, place))
                .orElse("");
    }

    /** The whole address of a path. */
    String whole(String path) {
        return portal.resolve(path).toString();
    }

    /** As the header of a request says them. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has nothing like " + pattern + ".");
        }
        return matcher.group(1);
    }
}
