package org.hyzmat.host.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The packages that the host lends to bundles, with their versions: fixed when Hyzmat is built, so that no upload can
 * change what another bundle sees.
 */
final class LentPackages {

    private static final String LIST = "lent-packages.txt";

    private LentPackages() {}

    /** The list as the framework wants it. */
    static String asProperty() {
        try (InputStream list = LentPackages.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst(" ", ";version=\"") + "\"")
                    .collect(Collectors.joining(","));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
