package org.hyzmat.independentliving.assessment;

import java.util.Collection;
import org.hyzmat.platform.Codes;

/**
 * What the six answers of the Washington Group Short Set say together, by the cut-off its analytic guidelines
 * recommend: at least one domain is coded “a lot of difficulty” or “cannot do at all”.
 */
public enum Disability {
    YES,
    NO,
    /** No answer reaches the cut-off, and at least one is missing. */
    UNKNOWN;

    /** Reckons it from all six answers. */
    static Disability of(Collection<Difficulty> answers) {
        if (answers.stream().anyMatch(Difficulty::isSevere)) {
            return YES;
        }
        return answers.stream().allMatch(Difficulty::isRated) ? NO : UNKNOWN;
    }

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
