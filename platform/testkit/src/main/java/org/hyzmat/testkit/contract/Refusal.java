package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;

/** Requests by people who may not send them, by every method. */
final class Refusal {

    private static final List<String> USUAL = List.of("GET", "HEAD", "OPTIONS", "POST");
    private static final List<String> ODD = List.of("PUT", "PATCH", "DELETE", "TRACE", "BREW");
    private static final String NOBODY = "";

    private final Subject subject;
    private final HostExtension host;
    private final Map<String, String> ids;
    private final AtomicInteger statements;
    private final List<String> faults = new ArrayList<>();

    /** Requests for these records, while somebody counts the module's statements. */
    Refusal(Subject subject, Map<String, String> ids, AtomicInteger statements) {
        this.subject = subject;
        this.host = subject.host();
        this.ids = ids;
        this.statements = statements;
    }

    /** What was answered otherwise than by a refusal, or reached the module. */
    List<String> faults() {
        List<String> oneOfEach = new ArrayList<>(List.of(NOBODY));
        oneOfEach.addAll(subject.oneOfEachRole());
        subject.addresses(ids).forEach(address -> askFor(address, oneOfEach));
        askAsOthers(oneOfEach);
        return faults;
    }

    /** The odd methods are sent by one of those who may do the same there. */
    private void askFor(String address, List<String> oneOfEach) {
        Set<Set<String>> tried = new HashSet<>();
        for (String persona : oneOfEach) {
            USUAL.forEach(method -> ask(persona, method, address));
            if (tried.add(granted(persona, address))) {
                ODD.forEach(method -> ask(persona, method, address));
            }
        }
    }

    /** Roles decide, so what other agencies' people of a role try is what there is. */
    private void askAsOthers(List<String> asked) {
        subject.personas().stream()
                .filter(persona -> !asked.contains(persona))
                .forEach(persona ->
                        subject.routes().forEach(route -> ask(persona, route.method(), subject.address(route, ids))));
    }

    private void ask(String persona, String method, String address) {
        Optional<Integer> wanted = wanted(persona, method, address);
        if (wanted.isEmpty()) {
            return;
        }
        Visitor visitor = persona.isEmpty() ? host.stranger() : host.as(persona);
        int before = statements.get();
        Answer answer = visitor.send(method, address);
        String who = persona.isEmpty() ? "a stranger" : persona;
        if (answer.status() != wanted.get()) {
            faults.add("%s for %s; %d was expected.".formatted(answer, who, wanted.get()));
        }
        if (statements.get() != before) {
            faults.add("%s for %s, and the module worked on it all the same.".formatted(answer, who));
        }
        if (answer.status() == 204 && !allowed(answer).equals(granted(persona, address))) {
            faults.add("%s for %s and allows %s, not %s."
                    .formatted(answer, who, allowed(answer), granted(persona, address)));
        }
    }

    /** The status that a request must get which must not reach the module; absent for one that may. */
    private Optional<Integer> wanted(String persona, String method, String address) {
        String read = method.equals("HEAD") ? "GET" : method;
        List<Route> answering = subject.answering(read, address);
        if (!answering.isEmpty()) {
            return mayUse(persona, answering.get(0)) ? Optional.empty() : Optional.of(403);
        }
        if (granted(persona, address).isEmpty()) {
            return Optional.of(403);
        }
        return Optional.of(method.equals("OPTIONS") ? 204 : 405);
    }

    private Set<String> granted(String persona, String address) {
        Set<String> granted = new TreeSet<>();
        Stream.concat(USUAL.stream(), ODD.stream())
                .forEach(method -> subject.answering(method, address).stream()
                        .filter(route -> mayUse(persona, route))
                        .forEach(route -> granted.add(method)));
        if (granted.contains("GET")) {
            granted.add("HEAD");
        }
        if (!granted.isEmpty()) {
            granted.add("OPTIONS");
        }
        return granted;
    }

    private boolean mayUse(String persona, Route route) {
        return route.isPublic()
                || !persona.isEmpty() && subject.mayUse(persona.substring(0, persona.indexOf('.')), route);
    }

    private static Set<String> allowed(Answer answer) {
        return new TreeSet<>(Arrays.asList(answer.header("Allow").split(", ")));
    }
}
