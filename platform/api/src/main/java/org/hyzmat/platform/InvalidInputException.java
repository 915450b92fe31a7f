package org.hyzmat.platform;

import java.util.List;

/**
 * What a person handed in cannot be taken as it is; carries every fault found, not only the first.
 *
 * @since 1.0
 */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Says what is wrong.
     *
     * @param problems at least one fault
     */
    public InvalidInputException(List<Problem> problems) {
        super(problems.size() + " faults of input in "
                + problems.stream().map(Problem::field).toList());
        this.problems = List.copyOf(problems);
    }

    /**
     * All faults found.
     *
     * @return at least one, in the order they were found
     */
    public List<Problem> problems() {
        return problems;
    }
}
