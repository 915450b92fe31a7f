package org.hyzmat.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.hyzmat.host.Settings;
import org.hyzmat.host.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings file of the zip explains what there is to set, and says the truth about it. */
class SettingsFileTest {

    private static final Path FILE = Path.of("src/main/conf/hyzmat.conf");
    private static final Pattern SETTING = Pattern.compile("(?m)^#?([a-z][a-z.-]*) =.*$");

    @TempDir
    private Path folder;

    @Test
    void everySettingStandsThereOnce() throws IOException {
        List<String> there = SETTING.matcher(Files.readString(FILE))
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();

        assertEquals(SettingsReader.names().stream().sorted().toList(), there);
    }

    @Test
    void whatIsCommentedOutIsWhatHoldsAnyway() throws IOException {
        Path uncommented = folder.resolve("hyzmat.conf");
        Files.writeString(
                uncommented,
                Files.readString(FILE)
                        .replaceAll("(?m)^demo = true$", "demo = false")
                        .replaceAll("(?m)^#(?=[a-z][a-z.-]* =)", ""));

        assertEquals(read(folder.resolve("none.conf")), read(uncommented));
    }

    private static Settings read(Path file) {
        return SettingsReader.read(file, Map.of(), new Properties());
    }
}
