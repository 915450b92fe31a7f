package org.hyzmat.testkit.contract;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.modules.ModuleDescriptor;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;

/** The words of a module: whether each that is asked for is there in every language, and can be one. */
final class Wording {

    private static final Pattern CALL = Pattern.compile("\\b(tn?)\\(\\s*([\"'])([^\"']+)\\2\\s*([,)~])");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(one|few|many|other)");
    private static final Map<Language, List<String>> FORMS = new EnumMap<>(Map.of(
            Language.EN, List.of("one", "other"),
            Language.TK, List.of("one", "other"),
            Language.RU, List.of("one", "few", "many", "other")));

    private final Content content;
    private final ModuleDescriptor descriptor;
    private final TextCatalogue own;
    private final Map<Language, Set<String>> keys = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> known = new EnumMap<>(Language.class);

    Wording(Content content, ModuleDescriptor descriptor) {
        this.content = content;
        this.descriptor = descriptor;
        TextCatalogue platform = TextCatalogue.ofPlatform(Content.at(hostFiles()));
        this.own = platform.ofModule(content);
        for (Language language : Language.values()) {
            keys.put(language, own.keys(language));
            Set<String> all = new TreeSet<>(platform.keys(language));
            all.addAll(keys.get(language));
            known.put(language, all);
        }
    }

    private static Path hostFiles() {
        try {
            return Path.of(TextCatalogue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("The host's own texts cannot be found.", odd);
        }
    }

    /** A text that a view or a declaration asks for. */
    private record Use(String where, String key, boolean plural, boolean beginning) {}

    /** What is asked for and missing in a language. */
    List<String> missing() {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            uses().flatMap(use -> missing(use, language)
                            .map(key -> "%s asks for %s, which is missing in %s."
                                    .formatted(use.where(), key, language.code())))
                    .forEach(faults::add);
            wantedElsewhere(language)
                    .forEach(key -> faults.add(
                            "%s is missing in %s and there in another language.".formatted(key, language.code())));
        }
        return faults;
    }

    private Stream<Use> uses() {
        Stream<Use> declared = Stream.of(
                        Stream.of("module.name", "module.summary"),
                        descriptor.menu().stream().map(ModuleDescriptor.Menu::text),
                        descriptor.permissions().keySet().stream().map(name -> "permission." + name))
                .flatMap(keys -> keys)
                .map(key -> new Use("module.yaml", key, false, false));
        return Stream.concat(declared, content.under("views/").stream().flatMap(this::uses));
    }

    private Stream<Use> uses(String view) {
        return CALL.matcher(content.text(view).orElseThrow()).results().map(call -> use(view, call));
    }

    private static Use use(String view, MatchResult call) {
        return new Use(
                view, call.group(3), call.group(1).equals("tn"), call.group(4).equals("~"));
    }

    private Stream<String> missing(Use use, Language language) {
        if (use.beginning()) {
            boolean begun = known.get(language).stream().anyMatch(key -> key.startsWith(use.key()));
            return begun ? Stream.empty() : Stream.of(use.key() + "…");
        }
        Stream<String> keys =
                use.plural() ? FORMS.get(language).stream().map(form -> use.key() + "." + form) : Stream.of(use.key());
        return keys.filter(key -> !known.get(language).contains(key));
    }

    /** What another language has and this one has not, where plural forms count as one text. */
    private Set<String> wantedElsewhere(Language language) {
        Set<String> wanted = Stream.of(Language.values())
                .flatMap(other -> keys.get(other).stream())
                .map(this::withoutForm)
                .collect(Collectors.toCollection(TreeSet::new));
        keys.get(language).stream().map(this::withoutForm).forEach(wanted::remove);
        return wanted;
    }

    private String withoutForm(String key) {
        return isPlural(key) ? PLURAL.matcher(key).replaceFirst("$1") : key;
    }

    private boolean isPlural(String key) {
        return PLURAL.matcher(key).matches()
                && keys.get(Language.EN).contains(PLURAL.matcher(key).replaceFirst("$1.one"));
    }

    /** What reads as in English, or is listed as such and does not. */
    List<String> untranslated(Set<String> listed) {
        List<String> faults = new ArrayList<>();
        Set<String> equal = new TreeSet<>();
        for (Language language : List.of(Language.RU, Language.TK)) {
            for (String key : keys.get(language)) {
                if (keys.get(Language.EN).contains(key)
                        && isWord(key)
                        && value(language, key).equals(value(Language.EN, key))) {
                    equal.add(key);
                    if (!listed.contains(key)) {
                        faults.add("%s reads '%s' in %s as in English; translate it, or list it as alike."
                                .formatted(key, value(language, key), language.code()));
                    }
                }
            }
        }
        listed.stream()
                .filter(key -> !equal.contains(key))
                .forEach(key -> faults.add(key + " is listed as alike in several languages, and it is not."));
        return faults;
    }

    private boolean isWord(String key) {
        return value(Language.EN, key).replaceAll("\\{[^}]*}", "").codePoints().anyMatch(Character::isLetter);
    }

    private String value(Language language, String key) {
        return own.find(language, key).orElse("");
    }

    /** What is no pattern, quotes by a straight apostrophe, or names something else than the English text does. */
    List<String> malformed() {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String key : keys.get(language)) {
                malformed(language, key)
                        .forEach(fault -> faults.add("%s in %s %s".formatted(key, language.code(), fault)));
            }
        }
        return faults;
    }

    private List<String> malformed(Language language, String key) {
        String value = value(language, key);
        if (value.contains("'")) {
            return List.of("has a straight apostrophe, which quotes; write ’.");
        }
        if (!isPattern(value)) {
            return List.of("is no pattern: " + value);
        }
        boolean compared = keys.get(Language.EN).contains(key) && !isPlural(key);
        Set<String> wanted = compared ? placeholders(value(Language.EN, key)) : placeholders(value);
        return wanted.equals(placeholders(value))
                ? List.of()
                : List.of("names %s, and %s in English.".formatted(placeholders(value), wanted));
    }

    private static boolean isPattern(String value) {
        try {
            new MessageFormat(value);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Set<String> placeholders(String value) {
        return PLACEHOLDER
                .matcher(value)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
