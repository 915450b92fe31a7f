package org.hyzmat.host.views;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.hyzmat.host.content.Content;

/** The platform's own files for browsers, under an address that changes when any of them does. */
public final class Assets {

    private static final String FOLDER = "web/";

    private final Content content;
    private final Set<String> names;
    private final String prefix;
    private final Map<String, byte[]> packed = new ConcurrentHashMap<>();

    /** Lists the files once; nothing else will ever be served. */
    public Assets(Content content) {
        this.content = content;
        this.names = new HashSet<>(content.under(FOLDER));
        this.prefix = "/assets/" + fingerprint() + "/";
    }

    /** The address of a file, such as {@code /assets/1f0c…/hyzmat.css}. */
    public String address(String name) {
        return prefix + name;
    }

    /** The file of an address, absent for any address that was not handed out by this or an earlier version. */
    public Optional<byte[]> file(String path) {
        String[] parts = path.split("/", 4);
        boolean named = parts.length == 4 && names.contains(FOLDER + parts[3]);
        return named ? content.bytes(FOLDER + parts[3]) : Optional.empty();
    }

    /** A file of {@link #file} packed by gzip, for browsers that take it. */
    public byte[] packed(String path, byte[] file) {
        return packed.computeIfAbsent(path.split("/", 4)[3], name -> pack(file));
    }

    private static byte[] pack(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Tells one state of the files from another; they are the portal's own, so nobody forges one. */
    private String fingerprint() {
        CRC32 sum = new CRC32();
        for (String name : content.under(FOLDER)) {
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            sum.update(content.bytes(name).orElseThrow());
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
