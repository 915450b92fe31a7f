package org.hyzmat.host.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;

/**
 * Where a file lies while it comes in, and how large it may be.
 *
 * @param folder only the user who runs Hyzmat may read it
 * @param largestMegabytes what is larger is cut off; files that are no lists may have 10 in any case
 */
public record Uploads(Path folder, int largestMegabytes) {

    private static final int KILOBYTE = 1_024;
    private static final long MEGABYTE = 1_024L * KILOBYTE;
    private static final int IN_MEMORY_KILOBYTES = 256;
    private static final int ALWAYS_MEGABYTES = 10;
    /** What a form has around a file. */
    private static final int FRAME_MEGABYTES = 1;

    void limit(JavalinConfig config) {
        config.jetty.multipartConfig.cacheDirectory(folder.toString());
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_KILOBYTES, SizeUnit.KB);
        config.jetty.multipartConfig.maxTotalRequestSize(megabytes(), SizeUnit.MB);
    }

    /** The same for whoever reads a form before the handler. */
    public MultipartConfigElement element() {
        return new MultipartConfigElement(
                folder.toString(), -1, megabytes() * MEGABYTE, IN_MEMORY_KILOBYTES * KILOBYTE);
    }

    private long megabytes() {
        return Math.max(largestMegabytes, ALWAYS_MEGABYTES) + (long) FRAME_MEGABYTES;
    }
}
