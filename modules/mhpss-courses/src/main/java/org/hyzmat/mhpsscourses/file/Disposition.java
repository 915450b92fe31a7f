package org.hyzmat.mhpsscourses.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a browser is told to keep a file, under a name in any letters (RFC 6266, RFC 8187). */
final class Disposition {

    private Disposition() {}

    static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
