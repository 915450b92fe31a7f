package org.hyzmat.independentliving.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who counts as having a disability by the Washington Group Short Set.
 *
 * <p>The rule is that of the Washington Group’s analytic guidelines, “Creating Disability Identifiers Using the
 * Washington Group Short Set (WG-SS)”: at least one domain is coded “a lot of difficulty” (3) or “cannot do at all”
 * (4). Codes 7 (refused) and 9 (do not know) count as missing there; a person with a missing code and none at the
 * cut-off is in neither group.
 */
final class DisabilityTest {

    /** Answers are in the order of the set: seeing, hearing, walking, remembering, self-care, communicating. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1 1 1 1 1 1, NO",
        "2 2 2 2 2 2, NO",
        "1 2 1 2 1 2, NO",
        "3 1 1 1 1 1, YES",
        "1 1 1 1 1 3, YES",
        "1 1 4 1 1 1, YES",
        "4 4 4 4 4 4, YES",
        "3 7 9 0 7 9, YES",
        "1 1 1 7 1 1, UNKNOWN",
        "2 2 2 2 2 9, UNKNOWN",
        "0 1 1 1 1 1, UNKNOWN",
        "7 7 7 7 7 7, UNKNOWN",
        "9 9 9 9 9 9, UNKNOWN"
    })
    void theCutOffIsALotOfDifficultyInOneDomain(String codes, Disability expected) {
        assertEquals(expected, answered(codes).disability());
    }

    /** One domain at the cut-off is enough, whichever it is, and whatever else was answered. */
    @Test
    void everyDomainCounts() {
        for (Domain domain : Domain.values()) {
            for (Difficulty severe : List.of(Difficulty.A_LOT, Difficulty.CANNOT)) {
                Map<Domain, Difficulty> answers =
                        new EnumMap<>(answered("1 1 1 1 1 1").answers());
                answers.put(domain, severe);

                Functioning functioning = new Functioning(Respondent.SELF, answers);

                assertEquals(Disability.YES, functioning.disability());
                assertEquals(List.of(domain), functioning.severe());
            }
        }
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfTheSet() {
        Functioning functioning = answered("3 7 1 9 0 2");

        assertEquals(List.of(Domain.HEARING, Domain.REMEMBERING, Domain.SELF_CARE), functioning.missing());
        assertEquals(List.of(Domain.SEEING), functioning.severe());
    }

    @Test
    void aDomainNobodyAskedAboutIsMissing() {
        assertTrue(new Functioning(Respondent.PROXY, Map.of(Domain.SEEING, Difficulty.NONE))
                .missing()
                .contains(Domain.COMMUNICATING));
    }

    private static Functioning answered(String codes) {
        List<String> numbers = new ArrayList<>(List.of(codes.split(" ")));
        Map<Domain, Difficulty> answers = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            answers.put(
                    domain, Difficulty.of(Integer.parseInt(numbers.remove(0))).orElseThrow());
        }
        return new Functioning(Respondent.SELF, answers);
    }
}
