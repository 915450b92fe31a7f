package org.hyzmat.people;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hyzmat.platform.InvalidInputException;
import org.junit.jupiter.api.function.Executable;

/** Reads from a refusal what is wrong, each fault as field and text key. */
public final class Faults {

    private Faults() {}

    /** The faults that reading a form finds; the reading must be refused. */
    public static List<String> of(Executable reading) {
        return assertThrows(InvalidInputException.class, reading).problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }
}
