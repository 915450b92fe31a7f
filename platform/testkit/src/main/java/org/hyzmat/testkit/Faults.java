package org.hyzmat.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hyzmat.platform.InvalidInputException;
import org.junit.jupiter.api.function.Executable;

/** Reads from a refusal what is wrong. */
public final class Faults {

    private Faults() {}

    /**
     * What is wrong with a form; reading it must be refused.
     *
     * @return each fault as its field and text key, with a space between
     */
    public static List<String> of(Executable reading) {
        return assertThrows(InvalidInputException.class, reading).problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }
}
