package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a browser transfers for a page: the page, and what belongs to it. Afterwards it asks only for what it was not
 * told to keep.
 *
 * @param page bytes of the page as it is sent, with its headers
 * @param kept bytes of what belongs to it and is asked for once
 * @param again bytes of what belongs to it and is asked for with every page
 */
record Transfer(long page, long kept, long again) {

    static Transfer of(MeasuredProcess portal, String path, String cookie) {
        HttpClient client = HttpClient.newHttpClient();
        URI address = URI.create("http://127.0.0.1:" + portal.port() + path);
        Set<URI> parts = new LinkedHashSet<>();
        String text = new String(ask(client, address, cookie, "identity").body(), StandardCharsets.UTF_8);
        for (Element part : Jsoup.parse(text).select("link[href], script[src], img[src], use[href]")) {
            String named = part.hasAttr("src") ? part.attr("src") : part.attr("href");
            if (!named.startsWith("#")) {
                parts.add(address.resolve(named.replaceFirst("#.*", "")));
            }
        }
        long kept = 0;
        long again = 0;
        for (URI part : parts) {
            HttpResponse<byte[]> answer = ask(client, part, cookie, "gzip");
            if (answer.headers().firstValue("Cache-Control").orElse("").contains("max-age")) {
                kept += bytes(answer);
            } else {
                again += bytes(answer);
            }
        }
        return new Transfer(bytes(ask(client, address, cookie, "gzip")), kept, again);
    }

    private static HttpResponse<byte[]> ask(HttpClient client, URI address, String cookie, String encoding) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Cookie", cookie)
                .header("Accept-Encoding", encoding)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static long bytes(HttpResponse<byte[]> answer) {
        long headers = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
                .mapToLong(String::length)
                .sum();
        return answer.body().length + headers;
    }

    void tell() {
        Bench.print(
                "my visits, transferred: %d bytes, of what belongs to the page %d once and %d each time",
                page, kept, again);
    }
}
