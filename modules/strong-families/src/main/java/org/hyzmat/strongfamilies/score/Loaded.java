package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.strongfamilies.instrument.Respondent;

/** What a form says stood in a cell when it was shown, read out of its code. */
record Loaded(String what, LocalDate takenOn, Respondent respondent) {

    private static final Loaded NOTHING = new Loaded("", LocalDate.EPOCH, Respondent.OTHER);
    private static final int PARTS = 3;

    /** Reads a code; one that is none, as only a forged form holds, counts as nothing. */
    static Loaded of(String code) {
        String[] parts = code.split(";", -1);
        if (parts.length != PARTS) {
            return NOTHING;
        }
        try {
            return Respondent.of(parts[2])
                    .map(respondent -> new Loaded(parts[0], LocalDate.parse(parts[1]), respondent))
                    .orElse(NOTHING);
        } catch (DateTimeException noDay) {
            return NOTHING;
        }
    }

    /** Whether it was this number. */
    boolean isSame(BigDecimal points) {
        return what.equals(Score.of(points, takenOn, respondent).points().toPlainString());
    }

    /** Why there was no number, absent if there was one or nothing. */
    Optional<Missing> reason() {
        return Missing.of(what);
    }
}
