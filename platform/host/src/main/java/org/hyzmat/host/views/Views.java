package org.hyzmat.host.views;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hyzmat.host.content.Content;
import org.hyzmat.platform.Form;

/** The views of one running version of a module, with an engine of their own that is dropped with it. */
public final class Views {

    private static final int LONGEST_PAGE = 8_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Set<String> WITHHELD = Set.of("range", "i18n");

    /** Pebble prints what stands in the blocks of an embed without escaping it. */
    private static final String UNESCAPED = "embed";

    private final PebbleEngine engine;
    private final Sentences sentences;
    private final String base;
    private final Content own;

    private Views(PebbleEngine engine, Sentences sentences, String base, Content own) {
        this.engine = engine;
        this.sentences = sentences;
        this.base = base;
        this.own = own;
    }

    /** What all views of an installation share. */
    public record Shared(Content platform, Assets assets, ZoneId zone) {}

    /**
     * The views of a module.
     *
     * @param shared what it shares with the others
     * @param own the module's files
     * @param texts the module's texts
     * @param base the module's prefix, empty for the platform itself
     * @param loader the class loader of the module's records
     * @return an engine that holds nothing of another module
     */
    public static Views of(Shared shared, Content own, TextCatalogue texts, String base, ClassLoader loader) {
        Dates dates = new Dates(texts, shared.zone());
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new ViewLoader(own, shared.platform()))
                .extension(new ViewFunctions(texts, dates, shared.assets()))
                .registerExtensionCustomizer(Views::withoutTraps)
                .methodAccessValidator(new AllowedMethods(loader))
                .strictVariables(true)
                // as loops count, so that a list of places written in a view contains their index
                .literalDecimalTreatedAsInteger(true)
                .build();
        return new Views(engine, new Sentences(texts, new Words(dates)), base, own);
    }

    private static ExtensionCustomizer withoutTraps(Extension extension) {
        return new ExtensionCustomizer(extension) {
            @Override
            public List<TokenParser> getTokenParsers() {
                List<TokenParser> parsers = super.getTokenParsers();
                return parsers == null
                        ? List.of()
                        : parsers.stream()
                                .filter(parser -> !parser.getTag().equals(UNESCAPED))
                                .map(parser -> parser instanceof ForTokenParser ? new EndingLoops() : parser)
                                .toList();
            }

            @Override
            public Map<String, Function> getFunctions() {
                Map<String, Function> functions = super.getFunctions();
                if (functions == null) {
                    return Map.of();
                }
                Map<String, Function> kept = new HashMap<>(functions);
                kept.keySet().removeAll(WITHHELD);
                return kept;
            }
        };
    }

    /**
     * Renders a view.
     *
     * @param name the name of its file
     * @param model what the handler computed
     * @param frame what stands around it
     * @return a whole page
     * @throws EndlessPageException if it is too long, or takes too long
     */
    public String render(String name, Map<String, ?> model, Frame frame) {
        return render(name, model, frame, LONGEST);
    }

    String render(String name, Map<String, ?> model, Frame frame, Duration longest) {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("frame", frame);
        variables.put("base", base);
        variables.put("form", form(model.get("form"), frame.locale()));
        PageWriter page = new PageWriter(LONGEST_PAGE);
        try (EndingLoops.Limit limit = EndingLoops.within(longest)) {
            engine.getTemplate(name).evaluate(page, variables, frame.locale());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString();
    }

    /**
     * Compiles every view of the module.
     *
     * @throws io.pebbletemplates.pebble.error.PebbleException at the first view that is wrong
     */
    public void compile() {
        names().forEach(engine::getTemplate);
    }

    /** The names of the module's own views. */
    public List<String> names() {
        return own.under("views/").stream()
                .map(path -> path.substring("views/".length()))
                .toList();
    }

    private FormView form(Object form, Locale locale) {
        if (!(form instanceof Form typed)) {
            return FormView.BLANK;
        }
        return new FormView(
                typed,
                typed.problems().stream()
                        .map(problem -> new FormView.Fault(problem.field(), sentences.of(locale, problem)))
                        .toList());
    }
}
