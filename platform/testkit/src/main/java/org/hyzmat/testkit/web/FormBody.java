package org.hyzmat.testkit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A form as a browser writes it into a request.
 *
 * @param type what the request says of it
 * @param bytes all of it
 */
record FormBody(String type, byte[] bytes) {

    static FormBody of(Map<String, List<String>> fields) {
        return new FormBody("application/x-www-form-urlencoded", encoded(fields).getBytes(UTF_8));
    }

    /** A form with a file that was chosen in a field. */
    static FormBody with(Map<String, List<String>> fields, String field, String name, byte[] file) {
        String boundary = "----" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((key, values) ->
                values.forEach(value -> part(body, boundary, "name=\"" + key + "\"", value.getBytes(UTF_8))));
        part(body, boundary, "name=\"" + field + "\"; filename=\"" + name + "\"", file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return new FormBody("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String about, byte[] content) {
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
