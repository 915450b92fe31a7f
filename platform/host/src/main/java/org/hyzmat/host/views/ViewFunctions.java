package org.hyzmat.host.views;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.hyzmat.platform.charts.Svg;

/** What every view can call: texts, dates and numbers in the reader's language, pictures, and addresses of files. */
final class ViewFunctions extends AbstractExtension {

    private final TextCatalogue texts;
    private final Dates dates;
    private final Words words;
    private final Assets assets;

    ViewFunctions(TextCatalogue texts, Dates dates, Assets assets) {
        this.texts = texts;
        this.dates = dates;
        this.words = new Words(dates);
        this.assets = assets;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", function((locale, given) -> texts.text(locale, given.get(0).toString(), rest(given))),
                "tn",
                        function((locale, given) ->
                                texts.plural(locale, given.get(0).toString(), number(given.get(1)))),
                "name", function((locale, given) -> words.name(locale, given.get(0))),
                "number",
                        function((locale, given) ->
                                NumberFormat.getInstance(locale).format(given.get(0))),
                "date", function((locale, given) -> dates.date(locale, given.get(0))),
                "dateTime", function((locale, given) -> dates.dateTime(locale, given.get(0))),
                "day", function((locale, given) -> dates.day(locale, given.get(0))),
                "weekday", function((locale, given) -> dates.weekday(locale, given.get(0))),
                "svg", function((locale, given) -> new SafeString(((Svg) given.get(0)).markup())),
                "asset", function((locale, given) -> assets.address(given.get(0).toString())));
    }

    private static Object[] rest(List<Object> given) {
        return given.subList(1, given.size()).toArray();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Pebble names arguments that have no name by their place, from 0. */
    private static List<Object> ordered(Map<String, Object> given) {
        Object[] ordered = new Object[given.size()];
        for (int place = 0; place < ordered.length; place++) {
            ordered[place] = given.get(String.valueOf(place));
        }
        return Arrays.asList(ordered);
    }

    private static Function function(BiFunction<Locale, List<Object>, Object> body) {
        return new Function() {
            @Override
            public Object execute(
                    Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int lineNumber) {
                return body.apply(context.getLocale(), ordered(given));
            }

            @Override
            public List<String> getArgumentNames() {
                return null;
            }
        };
    }
}
