package org.hyzmat.distribution.canary;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.host.safety.FormTokens;
import org.hyzmat.testkit.web.Visitor;

/** Somebody who asks the portal by any method, and reads whatever comes. */
final class Asker {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String role;
    private final Visitor visitor;

    Asker(String role, Visitor visitor) {
        this.role = role;
        this.visitor = visitor;
    }

    String role() {
        return role;
    }

    Heard get(String address) {
        return ask("GET", address);
    }

    /** Asks without a body. */
    Heard ask(String method, String address) {
        return exchange(visitor.request(address).method(method, BodyPublishers.noBody()), method, address);
    }

    /** Sends a form, filled in. */
    Heard send(Blank form) {
        if (form.method().equals("GET")) {
            String query = form.fields().isEmpty() ? "" : "?" + encoded(form.fields());
            return get(form.action().replaceFirst("\\?.*", "") + query);
        }
        if (!form.file().isEmpty()) {
            return upload(form);
        }
        return exchange(
                visitor.request(form.action())
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(encoded(form.fields()))),
                "POST",
                named(form));
    }

    private Heard upload(Blank form) {
        String boundary = "----" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        form.fields()
                .forEach((name, values) ->
                        values.forEach(value -> body.append("--%s\r\nContent-Disposition:".formatted(boundary))
                                .append(" form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value))));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(
                        boundary,
                        form.file(),
                        form.content().name(),
                        form.content().text(),
                        boundary));
        return exchange(
                visitor.request(form.action())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body.toString())),
                "POST",
                named(form));
    }

    /** With the id of what it creates, which the answer may say again. */
    private static String named(Blank form) {
        return form.action() + " " + String.join(" ", form.fields().getOrDefault("id", List.of()));
    }

    private Heard exchange(HttpRequest.Builder request, String method, String address) {
        HttpRequest asked = request.timeout(PATIENCE)
                .header(FormTokens.HEADER, visitor.token())
                .build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = visitor.raw(asked);
        long nanos = System.nanoTime() - begin;
        return Heard.of(
                role + ": " + method + " " + address, answer.statusCode(), answer.headers(), answer.body(), nanos);
    }

    private static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
