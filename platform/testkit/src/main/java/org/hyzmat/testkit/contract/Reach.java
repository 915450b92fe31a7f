package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hyzmat.host.views.Language;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;

/** What an agency's people see of their own records. */
final class Reach {

    private static final Pattern MISSING_TEXT = Pattern.compile("\\?[a-z][a-z0-9.-]+\\?");

    private final Subject subject;
    private final Sampled sampled;
    private final Map<Route, List<Answer>> answers = new LinkedHashMap<>();

    Reach(Subject subject, Sampled sampled) {
        this.subject = subject;
        this.sampled = sampled;
    }

    /** The parameters of routes for which the sample holds no record. */
    Set<String> nameless() {
        Set<String> nameless = new TreeSet<>();
        subject.routes().forEach(route -> nameless.addAll(route.parameters()));
        nameless.removeAll(sampled.ids().keySet());
        return nameless;
    }

    /** The routes that answer none of the agency's people with a page or the way to one. */
    List<String> unreached() {
        List<String> faults = new ArrayList<>();
        answers().forEach((route, answers) -> {
            if (answers.stream().noneMatch(answer -> answer.status() == 200 || answer.isRedirect())) {
                faults.add("%s for %s: %s".formatted(route, sampled.staff().agency(), answers));
            }
        });
        return faults;
    }

    /** Whether the marker stands on a page. */
    boolean showsTheMarker() {
        return answers().values().stream()
                .flatMap(List::stream)
                .anyMatch(page -> page.body().contains(sampled.marker()));
    }

    /** What each route answers those of the agency's people who may read it, asked once. */
    private Map<Route, List<Answer>> answers() {
        if (answers.isEmpty()) {
            subject.reads().forEach(route -> answers.put(route, answers(route)));
        }
        return answers;
    }

    private List<Answer> answers(Route route) {
        return roles().stream()
                .filter(role -> subject.mayUse(role, route))
                .map(role -> sampled.staff().silently(role).get(address(route)))
                .toList();
    }

    /**
     * The pages that lack a text or are in another language than the reader's. Who may read a page first reads it in
     * every language; the others, who see other parts of it, in one.
     */
    List<String> unspoken() {
        List<String> faults = new ArrayList<>();
        for (Route route : spoken()) {
            List<Language> languages = List.of(Language.values());
            for (String role : roles()) {
                if (subject.mayUse(role, route)) {
                    languages.forEach(language -> faults.addAll(unspoken(role, route, language)));
                    languages = List.of(Language.RU);
                }
            }
        }
        return faults;
    }

    /**
     * The file of long work speaks as it was asked to when it was made, whoever looks at it later, a paper as the one
     * whom it is for, and a file that somebody handed in as it always did.
     */
    private List<Route> spoken() {
        return subject.reads().stream()
                .filter(route -> !route.path().endsWith("/{work}/file"))
                .filter(route -> !route.path().endsWith("/paper"))
                .filter(route -> !route.path().endsWith("-file}"))
                .toList();
    }

    private List<String> unspoken(String role, Route route, Language language) {
        Visitor reader = sampled.staff().silently(role).reading(language.code());
        return unspoken(reader.get(address(route)), language);
    }

    private static List<String> unspoken(Answer answer, Language language) {
        List<String> faults = new ArrayList<>();
        MISSING_TEXT
                .matcher(answer.body())
                .results()
                .forEach(key -> faults.add("%s in %s with %s.".formatted(answer, language.code(), key.group())));
        if (answer.status() == 200 && !language(answer).equals(language.code())) {
            faults.add("%s in another language than %s.".formatted(answer, language.code()));
        }
        return faults;
    }

    /** The language that a page or a file says it is in. */
    private static String language(Answer answer) {
        boolean isPage = answer.header("Content-Type").startsWith("text/html");
        return isPage ? answer.page().select("html").attr("lang") : answer.header("Content-Language");
    }

    /** Where HEAD answers one of these people otherwise than GET, with anybody's records, on what they may read. */
    List<String> headsUnlikeGets(List<Sampled> samples) {
        List<String> faults = new ArrayList<>();
        for (String role : roles()) {
            Visitor visitor = sampled.staff().silently(role);
            for (Route route : subject.reads()) {
                if (subject.mayUse(role, route)) {
                    samples.forEach(each -> headUnlikeGet(visitor, subject.address(route, each.ids()))
                            .ifPresent(fault -> faults.add(fault + " for " + role)));
                }
            }
        }
        return faults;
    }

    private static Optional<String> headUnlikeGet(Visitor visitor, String address) {
        Answer head = visitor.send("HEAD", address);
        Answer get = visitor.get(address);
        boolean alike = head.status() == get.status() && head.body().isEmpty();
        return alike ? Optional.empty() : Optional.of("%s, but %s".formatted(head, get));
    }

    private List<String> roles() {
        return subject.roles(sampled.staff().agency());
    }

    private String address(Route route) {
        return subject.address(route, sampled.ids());
    }
}
