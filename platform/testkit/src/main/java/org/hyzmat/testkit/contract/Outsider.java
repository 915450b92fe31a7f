package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;

/** Somebody from outside, who reads what is open to the public. */
final class Outsider {

    private static final String GUESS = "9d2cf6f1-0000-7000-8000-00000000abcd";

    private final Subject subject;
    private final List<Sampled> samples;

    Outsider(Subject subject, List<Sampled> samples) {
        this.subject = subject;
        this.samples = samples;
    }

    /** The public pages that do not answer, or name a record to somebody who knows nothing of it. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Visitor stranger = subject.host().stranger();
        for (Route route : subject.publicReads()) {
            Answer asked = stranger.get(subject.address(route, samples.get(0).ids()));
            if (asked.status() != 200 && !asked.isRedirect()) {
                faults.add("%s for a stranger, though it is public.".formatted(asked));
            }
            Answer unasked = stranger.get(subject.address(route, guesses(route)));
            if (unasked.status() >= 500) {
                faults.add("%s for a stranger who guesses.".formatted(unasked));
            }
            if (samples.stream().anyMatch(sampled -> names(unasked, sampled))) {
                faults.add("%s names an agency’s record to a stranger.".formatted(unasked));
            }
        }
        return faults;
    }

    private static Map<String, String> guesses(Route route) {
        Map<String, String> guesses = new TreeMap<>();
        route.parameters().forEach(parameter -> guesses.put(parameter, GUESS));
        return guesses;
    }

    private boolean names(Answer answer, Sampled sampled) {
        return answer.body().contains(sampled.marker())
                || sampled.personalIds(subject).stream().anyMatch(answer.body()::contains);
    }
}
