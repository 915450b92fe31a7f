package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Copies of one module under other ids: as many modules as one likes, each with a schema, pages and texts. */
record GeneratedModules(Path template) {

    private static final String DESCRIPTOR = "module.yaml";

    /** The id of one of them. */
    static String id(int number) {
        return "generated-%03d".formatted(number);
    }

    void into(Path folder, int count) {
        for (int number = 1; number <= count; number++) {
            try {
                copy(id(number), folder.resolve(id(number) + ".jar"));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void copy(String id, Path target) throws IOException {
        try (JarFile jar = new JarFile(template.toFile());
                OutputStream file = Files.newOutputStream(target);
                JarOutputStream copy = new JarOutputStream(file, manifest(jar.getManifest(), id))) {
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    copy.putNextEntry(new JarEntry(entry.getName()));
                    copy.write(content(jar, entry, id));
                    copy.closeEntry();
                }
            }
        }
    }

    private static Manifest manifest(Manifest original, String id) {
        Manifest manifest = new Manifest(original);
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", id);
        return manifest;
    }

    private static byte[] content(JarFile jar, JarEntry entry, String id) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            return entry.getName().equals(DESCRIPTOR)
                    ? new String(content, StandardCharsets.UTF_8)
                            .replaceFirst("(?m)^id: .*$", "id: " + id)
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        }
    }
}
