package org.hyzmat.distribution.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Maven as somebody else has it: with a local repository that was empty. What that needs is taken from the repository
 * of this build, which is only read.
 *
 * @param settings its settings file
 * @param log what it prints
 */
record Maven(Path settings, Path log) {

    private static final long PATIENCE_MINUTES = 15;
    private static final String SETTINGS = """
            <settings>
              <localRepository>%s</localRepository>
              <profiles>
                <profile>
                  <id>this-build</id>
                  <repositories>
                    <repository>%s</repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>%s</pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>this-build</activeProfile>
              </activeProfiles>
            </settings>
            """;
    private static final String READ_ONLY =
            "<id>this-build</id><url>%s</url><snapshots><enabled>false</enabled></snapshots>";

    /** Makes the settings, and in time the repository, in an empty folder. */
    static Maven in(Path folder) {
        String known = READ_ONLY.formatted(
                Path.of(System.getProperty("hyzmat.maven.repository")).toUri());
        try {
            Path settings = Files.writeString(
                    folder.resolve("settings.xml"), SETTINGS.formatted(folder.resolve("repository"), known, known));
            return new Maven(settings, folder.resolve("maven.log"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Does in a folder what a line says, as it is typed there. */
    void type(String line, Path folder) {
        List<String> command = new ArrayList<>(List.of(line.split(" ")));
        command.set(0, program().toString());
        command.addAll(List.of("-B", "-ntp", "-s", settings.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("'%s' takes too long:%n%s".formatted(line, Files.readString(log)));
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("'%s' failed:%n%s".formatted(line, Files.readString(log)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Path program() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("hyzmat.maven"), "bin", windows ? "mvn.cmd" : "mvn");
    }
}
