package org.hyzmat.host;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.hyzmat.host.accounts.signin.SessionLimits;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.imports.ImportLimits;
import org.hyzmat.host.mail.MailSettings;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.PublicSettings;
import org.hyzmat.platform.figures.FigureRules;

/**
 * Reads the settings: what the command line says comes before the environment, that before the file, and that before
 * what is usual. Everything wrong is named at once.
 */
public final class SettingsReader {

    private static final Map<String, String> USUAL = usual();

    private final SettingValues values;

    private SettingsReader(SettingValues values) {
        this.values = values;
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("web.address", "127.0.0.1");
        usual.put("web.port", "8080");
        usual.put("web.language", "tk");
        usual.put("web.public-url", "");
        usual.put("web.public-requests", Integer.toString(PublicSettings.USUAL_REQUESTS));
        usual.put("web.proxies", "");
        usual.put(
                "accounts.idle-minutes",
                Long.toString(SessionLimits.USUAL.idle().toMinutes()));
        usual.put(
                "accounts.session-hours",
                Long.toString(SessionLimits.USUAL.absolute().toHours()));
        usual.put("web.hosts", "");
        usual.put("time.zone", "Asia/Ashgabat");
        usual.put("data.folder", "data");
        usual.put("database.url", "");
        usual.put("database.user", "");
        usual.put("database.password", "");
        usual.put("database.connections-per-module", "8");
        usual.put("modules.folders", "modules");
        usual.put("modules.start-seconds", "30");
        usual.put("modules.drain-seconds", "10");
        usual.put("figures.fewest", Integer.toString(FigureRules.USUAL));
        usual.put("imports.largest-megabytes", String.valueOf(ImportLimits.USUAL.largestMegabytes()));
        usual.put("imports.most-rows", String.valueOf(ImportLimits.USUAL.mostRows()));
        usual.put("mail.server", "");
        usual.put("mail.port", Integer.toString(MailSettings.NONE.port()));
        usual.put("mail.security", "starttls");
        usual.put("mail.user", "");
        usual.put("mail.password", "");
        usual.put("mail.from", "");
        usual.put("demo", "false");
        return usual;
    }

    /** The names of all settings. */
    public static List<String> names() {
        return List.copyOf(USUAL.keySet());
    }

    /**
     * Reads the settings.
     *
     * @param file key = value lines in UTF-8; need not exist
     * @param environment such as {@code HYZMAT_WEB_PORT}
     * @param commandLine such as {@code hyzmat.web.port}
     * @return settings that can be used
     * @throws WrongSettingsException with every wrong setting and what was expected
     */
    public static Settings read(Path file, Map<String, String> environment, Properties commandLine) {
        SettingsReader reader = new SettingsReader(new SettingValues(USUAL));
        reader.take(file);
        USUAL.keySet().forEach(name -> {
            reader.override(
                    name,
                    environment.get("HYZMAT_" + name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
            reader.override(name, commandLine.getProperty("hyzmat." + name));
        });
        return reader.settings();
    }

    private void take(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        Properties lines = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            lines.load(text);
        } catch (IOException unreadable) {
            values.fault("The settings file %s cannot be read: %s. It must be UTF-8 text."
                    .formatted(file, unreadable.getMessage()));
        }
        lines.stringPropertyNames().stream().sorted().forEach(name -> {
            if (USUAL.containsKey(name)) {
                values.put(name, lines.getProperty(name).strip());
            } else {
                values.fault(
                        "Setting %s in %s is unknown; known are %s.".formatted(name, file, String.join(", ", names())));
            }
        });
    }

    private void override(String name, String value) {
        if (value != null) {
            values.put(name, value.strip());
        }
    }

    private Settings settings() {
        Settings.Demo demo = demo();
        String address = values.get("web.address");
        values.check(
                !demo.hasPeople() || Settings.isLoopback(address),
                "web.address",
                "an address of this machine alone, such as 127.0.0.1, while demo is on:"
                        + " anybody who reaches it may enter as anyone");
        for (String way : List.of("web.proxies", "web.hosts")) {
            values.check(
                    !demo.hasPeople() || values.get(way).isEmpty(),
                    way,
                    "empty while demo is on: it lets others than this machine in, and anybody may enter as anyone");
        }
        int port = values.number("web.port", 0, 65_535, " (0 takes a free one)");
        PublicSettings open = PublicSettingsReader.read(values);
        int idle = values.number("accounts.idle-minutes", 1, 1_440, "");
        int hours = values.number("accounts.session-hours", 1, 168, "");
        values.check(
                demo.hasPeople()
                        || Settings.isLoopback(address)
                        || !values.get("web.proxies").isEmpty(),
                "web.address",
                "an address of this machine alone, such as 127.0.0.1, unless web.proxies names the proxy that speaks"
                        + " HTTPS before it: passwords and records would cross the network unprotected");
        int connections = values.number("database.connections-per-module", 1, 100, "");
        int start = values.number("modules.start-seconds", 1, 600, "");
        int drain = values.number("modules.drain-seconds", 1, 600, "");
        int fewest = values.number("figures.fewest", 3, 50, "");
        int megabytes = values.number("imports.largest-megabytes", 1, 200, "");
        int rows = values.number("imports.most-rows", 100, 1_000_000, "");
        MailSettings mail = MailSettingsReader.read(
                values, demo.hasPeople() || !open.address().isEmpty());
        Language language = language();
        ZoneId zone = zone();
        DatabaseSettings database = database(connections);
        if (!values.faults().isEmpty()) {
            throw new WrongSettingsException(values.faults());
        }
        return new Settings(
                address,
                port,
                open,
                new SessionLimits(Duration.ofMinutes(idle), Duration.ofHours(hours)),
                language,
                zone,
                database,
                offers(),
                Duration.ofSeconds(start),
                Duration.ofSeconds(drain),
                fewest,
                new ImportLimits(megabytes, rows),
                mail,
                demo);
    }

    private Settings.Demo demo() {
        String value = values.get("demo");
        values.check(
                List.of("true", "false", "reset", "registers").contains(value),
                "demo",
                "true, false, registers or reset");
        return switch (value) {
            case "true" -> Settings.Demo.ON;
            case "registers" -> Settings.Demo.REGISTERS;
            case "reset" -> Settings.Demo.RESET;
            default -> Settings.Demo.OFF;
        };
    }

    private Language language() {
        String value = values.get("web.language");
        values.check(Language.of(value).isPresent(), "web.language", "tk, ru or en");
        return Language.of(value).orElse(Language.EN);
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(values.get("time.zone"));
        } catch (DateTimeException unknown) {
            values.check(false, "time.zone", "a time zone such as Asia/Ashgabat");
            return ZoneId.of("Asia/Ashgabat");
        }
    }

    private DatabaseSettings database(int connections) {
        Path folder = Path.of(values.get("data.folder"));
        try {
            return new DatabaseSettings(
                    folder,
                    values.get("database.url"),
                    values.get("database.user"),
                    values.get("database.password"),
                    Math.max(1, connections));
        } catch (IllegalArgumentException wrong) {
            values.fault(wrong.getMessage());
            return DatabaseSettings.embedded(folder);
        }
    }

    private List<Path> offers() {
        return values.listed("modules.folders").stream().map(Path::of).toList();
    }
}
