package org.hyzmat.independentliving.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The answers to the Washington Group Short Set on Functioning.
 *
 * @param answers one for each domain
 */
public record Functioning(Respondent respondent, Map<Domain, Difficulty> answers) {

    /** Takes a domain without an answer for one that was not asked about. */
    public Functioning {
        Map<Domain, Difficulty> all = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            all.put(domain, answers.getOrDefault(domain, Difficulty.NOT_ASKED));
        }
        answers = Map.copyOf(all);
    }

    /** The answer about a domain. */
    public Difficulty of(Domain domain) {
        return answers.get(domain);
    }

    /** What they say together. */
    public Disability disability() {
        return Disability.of(answers.values());
    }

    /** The domains in which there is a lot of difficulty or nothing is possible, in the order of the set. */
    public List<Domain> severe() {
        return domains(Difficulty::isSevere);
    }

    /** The domains without a usable answer, in the order of the set. */
    public List<Domain> missing() {
        return domains(answer -> !answer.isRated());
    }

    private List<Domain> domains(Predicate<Difficulty> wanted) {
        return Arrays.stream(Domain.values())
                .filter(domain -> wanted.test(of(domain)))
                .toList();
    }
}
