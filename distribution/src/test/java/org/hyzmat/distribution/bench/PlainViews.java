package org.hyzmat.distribution.bench;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The views of the platform and of the notice board, with the functions that they call, for the plain program. */
final class PlainViews {

    private PlainViews() {}

    /** An engine that finds the views in the class path. */
    static PebbleEngine engine(String assets) throws IOException {
        return new PebbleEngine.Builder()
                .loader(new Folders())
                .extension(new Functions(texts(), assets))
                .strictVariables(true)
                .build();
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        for (URL file :
                Collections.list(PlainViews.class.getClassLoader().getResources("texts/messages_en.properties"))) {
            try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                texts.load(text);
            }
        }
        return texts;
    }

    /** Views of the platform and of the notice board, which lie in folders of one name. */
    private static final class Folders extends ClasspathLoader {

        @Override
        public Reader getReader(String name) {
            return super.getReader("views/" + name.replaceFirst("^platform/", ""));
        }
    }

    /** The functions that the views call. */
    private static final class Functions extends AbstractExtension {

        private final DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);
        private final Properties texts;
        private final String assets;

        Functions(Properties texts, String assets) {
            this.texts = texts;
            this.assets = assets;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of(
                    "t", function(given -> text(given.get("0").toString(), given)),
                    "tn", function(given -> plural(given.get("0").toString(), given.get("1"))),
                    "date", function(given -> dates.format((LocalDate) given.get("0"))),
                    "asset", function(given -> assets + given.get("0")));
        }

        private String text(String key, Map<String, Object> given) {
            String pattern = texts.getProperty(key);
            return given.size() == 1 && pattern.indexOf('{') < 0
                    ? pattern
                    : MessageFormat.format(pattern, given.get("1"), given.get("2"));
        }

        private String plural(String key, Object number) {
            String ending = number.equals(1L) ? ".one" : ".other";
            return MessageFormat.format(texts.getProperty(key + ending), number);
        }

        private static Function function(java.util.function.Function<Map<String, Object>, Object> body) {
            return new Function() {
                @Override
                public Object execute(
                        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
                    return body.apply(given);
                }

                @Override
                public List<String> getArgumentNames() {
                    return null;
                }
            };
        }
    }
}
