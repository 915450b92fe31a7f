package org.hyzmat.host.directory.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The CSV files that are loaded together. */
public final class CsvSet {

    private final List<CsvFile> files;

    private CsvSet(List<CsvFile> files) {
        this.files = List.copyOf(files);
    }

    /** What is known of the programme, its places, agencies and services, from published sources. */
    public static CsvSet shipped() {
        return new CsvSet(resources("directory/"));
    }

    /** Made-up agencies and people for a demo installation. */
    public static CsvSet demo() {
        return new CsvSet(resources("directory/demo/"));
    }

    /**
     * What an installation adds.
     *
     * @param folder a folder with any of the files that are shipped, each with further rows; it need not exist
     */
    public static CsvSet inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new CsvSet(List.of());
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<CsvFile> files = new ArrayList<>();
            for (Path file : all.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                files.add(new CsvFile(file.toString(), Files.readAllBytes(file)));
            }
            return new CsvSet(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** These files, then those of another set. */
    public CsvSet with(CsvSet more) {
        return new CsvSet(Stream.concat(files.stream(), more.files.stream()).toList());
    }

    /** Says of each file that belongs to no register that it would be left out. */
    void check(Faults faults) {
        List<String> known = Registers.ALL.stream().map(Register::file).toList();
        files.stream()
                .filter(file -> !known.contains(simpleName(file)))
                .forEach(file -> faults.file(
                        file.name(),
                        "no register has a file of this name; expected " + String.join(", ", known) + "."));
    }

    /** The files of one register. */
    List<CsvFile> of(Register register) {
        return files.stream()
                .filter(file -> simpleName(file).equals(register.file()))
                .toList();
    }

    /** A value that differs when any file does. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CsvFile file : files) {
                digest.update((file.name() + ' ' + file.bytes().length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static String simpleName(CsvFile file) {
        return Path.of(file.name()).getFileName().toString();
    }

    private static List<CsvFile> resources(String folder) {
        List<CsvFile> files = new ArrayList<>();
        for (Register register : Registers.ALL) {
            String name = folder + register.file();
            try (InputStream stream = CsvSet.class.getClassLoader().getResourceAsStream(name)) {
                if (stream != null) {
                    files.add(new CsvFile(name, stream.readAllBytes()));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }
}
