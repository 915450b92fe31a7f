package org.hyzmat.distribution.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * An answer of the portal with all that stands in it.
 *
 * @param request what was asked
 * @param status the HTTP status
 * @param headers all headers
 * @param text the page, or what stands in the file: workbooks and archives unpacked, documents read
 * @param nanos how long it took
 */
record Heard(String request, int status, HttpHeaders headers, String text, long nanos) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** When a workbook was made stands in it. */
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    /** How much a form changed depends on whether it was sent before. */
    private static final Pattern SAVED = Pattern.compile("saved=\\d+");

    /** A connection is closed if a form arrives after it was refused, whoever's record it was about. */
    private static final Set<String> OF_EACH = Set.of("date", "content-length", "x-request-id", "connection");

    static Heard of(String request, int status, HttpHeaders headers, byte[] body, long nanos) {
        return new Heard(request, status, headers, text(body), nanos);
    }

    private static String text(byte[] body) {
        String start = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
        try {
            return switch (start) {
                case "PK\u0003\u0004" -> unpacked(body);
                case "%PDF" -> read(body);
                default -> new String(body, StandardCharsets.UTF_8);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unpacked(byte[] body) throws IOException {
        StringBuilder all = new StringBuilder();
        // the sizes that a workbook states before its entries are wrong, so its directory is read
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                all.append(entry.getName()).append('\n').append(text(content)).append('\n');
            }
        }
        return all.toString();
    }

    private static String read(byte[] body) throws IOException {
        try (var document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Whether it is a page or leads to one. */
    boolean isGranted() {
        return status == 200 || status >= 300 && status < 400;
    }

    /** Every id that stands in it. */
    Stream<String> ids() {
        return ID.matcher(text + header("Location"))
                .results()
                .map(MatchResult::group)
                .distinct();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Whether a word stands anywhere in it. */
    boolean says(String word) {
        return text.contains(word) || headers.map().toString().contains(word);
    }

    /** All of it but what is another one in each answer: its number, the time, ids. */
    String alike() {
        String number = header("X-Request-Id");
        Map<String, Object> kept = new TreeMap<>();
        headers.map().forEach((name, values) -> {
            if (!OF_EACH.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, values);
            }
        });
        String all = status + " " + kept + "\n" + text;
        String same = number.isEmpty() ? all : all.replace(number, "#");
        String timeless = INSTANT.matcher(ID.matcher(same).replaceAll("ID")).replaceAll("NOW");
        return SAVED.matcher(timeless).replaceAll("saved");
    }

    @Override
    public String toString() {
        return request + " answered " + status;
    }
}
