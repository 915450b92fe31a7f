package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** The people of one agency, who try for the records of another. */
final class Foreigner {

    private static final Set<Integer> REFUSED = Set.of(403, 404, 422);

    private final Subject subject;
    private final Sampled own;
    private final Sampled foreign;

    /** People of the agency of the first sample, who try for what is in the second. */
    Foreigner(Subject subject, Sampled own, Sampled foreign) {
        this.subject = subject;
        this.own = own;
        this.foreign = foreign;
    }

    /** What they see of it. */
    List<String> seen() {
        List<String> faults = new ArrayList<>();
        for (String role : subject.roles(own.staff().agency())) {
            Visitor visitor = own.staff().silently(role);
            for (Route route : subject.closed()) {
                for (String address : route.isRead() ? foreignAddresses(route) : Set.<String>of()) {
                    faults.addAll(look(visitor.get(address), role, route));
                }
            }
        }
        return faults;
    }

    private List<String> look(Answer answer, String role, Route route) {
        List<String> faults = new ArrayList<>();
        int wanted = subject.mayUse(role, route) ? 404 : 403;
        if (subject.isPersonal(route) && answer.status() != wanted) {
            faults.add("%s as %s of the other agency; %d was expected.".formatted(answer, role, wanted));
        }
        if (answer.status() >= 400 && !answer.header("Content-Type").startsWith("text/html")) {
            faults.add("%s is not said on a page, as %s of the other agency.".formatted(answer, role));
        }
        if (answer.body().contains(foreign.marker())) {
            faults.add("%s shows the other agency’s record to %s.".formatted(answer, role));
        }
        return faults;
    }

    /** The addresses of a route with at least one personal record of the other agency; the plain one of a list. */
    private Set<String> foreignAddresses(Route route) {
        List<Map<String, String>> mixtures = List.of(Map.of());
        for (String parameter : route.parameters()) {
            mixtures = mixed(mixtures, parameter);
        }
        Set<String> addresses = new LinkedHashSet<>();
        mixtures.forEach(ids -> addresses.add(subject.address(route, ids)));
        if (subject.isPersonal(route)) {
            addresses.remove(subject.address(route, own.ids()));
        }
        return addresses;
    }

    private List<Map<String, String>> mixed(List<Map<String, String>> mixtures, String parameter) {
        List<Map<String, String>> more = new ArrayList<>();
        for (Map<String, String> ids : mixtures) {
            List<Map<String, String>> sources =
                    subject.isPersonal(parameter) ? List.of(own.ids(), foreign.ids()) : List.of(foreign.ids());
            for (Map<String, String> source : sources) {
                Map<String, String> mixture = new HashMap<>(ids);
                mixture.put(parameter, source.getOrDefault(parameter, "-"));
                more.add(mixture);
            }
        }
        return more;
    }

    /** What searches give away: forms that create nothing, with the other agency's words typed in. */
    List<String> found() {
        List<String> faults = new ArrayList<>();
        for (String role : subject.roles(own.staff().agency())) {
            Visitor visitor = own.staff().silently(role);
            for (Route route : subject.reads()) {
                if (!route.hasParameters() && subject.mayUse(role, route)) {
                    visitor.get(subject.address(route, Map.of())).forms().stream()
                            .filter(form -> !form.fields().containsKey("id"))
                            .map(form -> filled(form).send(visitor))
                            .filter(this::names)
                            .forEach(answer ->
                                    faults.add("%s names the other agency’s record to %s.".formatted(answer, role)));
                }
            }
        }
        return faults;
    }

    private PageForm filled(PageForm blank) {
        PageForm filled = blank;
        for (Map.Entry<String, List<String>> field : blank.fields().entrySet()) {
            if (field.getValue().equals(List.of(""))) {
                filled = filled.with(field.getKey(), foreign.marker());
            }
        }
        return filled;
    }

    private boolean names(Answer answer) {
        return foreign.personalIds(subject).stream().anyMatch(answer.body()::contains);
    }

    /** What they change of it, by the very forms that its own people have. */
    List<String> changed() {
        List<String> faults = new ArrayList<>();
        List<PageForm> forms = foreign.forms(subject);
        Rows before = foreign.inside().rows();
        for (Route route : subject.closed()) {
            if (!route.isRead()) {
                for (String role : subject.roles(own.staff().agency())) {
                    attempts(role, route, forms).stream()
                            .filter(answer -> subject.isPersonal(route) && !REFUSED.contains(answer.status()))
                            .forEach(answer -> faults.add("%s as %s of the other agency; 404, 403 or 422 was expected."
                                    .formatted(answer, role)));
                }
                Rows after = foreign.inside().rows();
                before.goneIn(after)
                        .forEach(row -> faults.add("%s let the other agency change %s.".formatted(route, row)));
                before = after;
            }
        }
        return faults;
    }

    private List<Answer> attempts(String role, Route route, List<PageForm> forms) {
        Visitor visitor = own.staff().silently(role);
        Set<Map<String, List<String>>> contents = new LinkedHashSet<>(List.of(Map.of()));
        forms.stream()
                .filter(form -> subject.answering("POST", form.action()).contains(route))
                .forEach(form -> contents.add(form.fields()));
        List<Answer> answers = new ArrayList<>();
        for (String address : foreignAddresses(route)) {
            for (Map<String, List<String>> fields : contents) {
                answers.add(
                        route.method().equals("POST")
                                ? visitor.post(address, fields)
                                : visitor.send(route.method(), address));
            }
        }
        return answers;
    }

    /** What they tie to it: their own forms, in which the other agency's records stand in the place of their own. */
    List<String> tied() {
        List<String> faults = new ArrayList<>();
        for (Staff.Sent sent : own.staff().sent()) {
            PageForm form = borrowed(sent.form());
            if (sent.answer().isRedirect() && !form.equals(sent.form())) {
                Rows before = own.inside().rows();
                Answer answer = form.with("id", UUID.randomUUID().toString())
                        .send(own.staff().silently(sent.role()));
                own.inside().rows().since(before).stream()
                        .filter(row -> foreign.ids().values().stream().anyMatch(row::contains))
                        .forEach(
                                row -> faults.add("%s and tied the other agency’s record: %s.".formatted(answer, row)));
            }
        }
        return faults;
    }

    private PageForm borrowed(PageForm form) {
        Map<String, List<String>> fields = new HashMap<>(form.fields());
        fields.keySet().remove("id");
        own.ids()
                .forEach((name, id) -> fields.replaceAll((field, values) -> values.stream()
                        .map(value -> value.replace(id, foreign.ids().getOrDefault(name, id)))
                        .toList()));
        form.fields().entrySet().stream()
                .filter(field -> field.getKey().equals("id"))
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return new PageForm(form.method(), form.action(), fields);
    }
}
