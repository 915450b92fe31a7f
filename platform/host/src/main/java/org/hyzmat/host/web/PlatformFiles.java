package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hyzmat.host.views.Assets;

/** Answers what needs no reader: the portal's own files, and whether it is alive and ready. */
public final class PlatformFiles {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml; charset=UTF-8",
            "woff2", "font/woff2",
            "png", "image/png",
            "ico", "image/x-icon");

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_WHILE = "private, max-age=300";

    private final Assets assets;
    private final BooleanSupplier ready;

    /** Files of the portal, and its readiness. */
    public PlatformFiles(Assets assets, BooleanSupplier ready) {
        this.assets = assets;
        this.ready = ready;
    }

    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/health/")) {
            return health(path, response);
        }
        Optional<byte[]> file = path.startsWith("/assets/") ? assets.file(path) : Optional.empty();
        if (file.isEmpty() || !isReading(request)) {
            return false;
        }
        response.setHeader("Vary", "Accept-Encoding");
        boolean pack = !path.endsWith(".woff2") && takesGzip(request);
        if (pack) {
            response.setHeader("Content-Encoding", "gzip");
        }
        write(request, response, path, pack ? assets.packed(path, file.get()) : file.get(), FOR_EVER);
        return true;
    }

    /** Answers with a file of a module, which a browser may keep for a while. */
    static void write(HttpServletRequest request, HttpServletResponse response, String path, byte[] file)
            throws IOException {
        write(request, response, path, file, FOR_A_WHILE);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String path, byte[] file, String keep)
            throws IOException {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        response.setContentType(TYPES.getOrDefault(ending, "application/octet-stream"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", keep);
        response.setContentLength(file.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(file);
        }
    }

    private boolean health(String path, HttpServletResponse response) throws IOException {
        boolean live = path.equals("/health/live");
        if (!live && !path.equals("/health/ready")) {
            return false;
        }
        boolean well = live || ready.getAsBoolean();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((well ? "ok\n" : "not ready\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
