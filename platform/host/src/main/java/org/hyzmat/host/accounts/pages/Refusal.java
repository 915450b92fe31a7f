package org.hyzmat.host.accounts.pages;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;

/** A form that is shown again beside what is wrong with it, and never with a password or code in it. */
final class Refusal {

    private Refusal() {}

    /**
     * A code of a phone that is refused.
     *
     * @param minutesOff how much its clock is fast, slow if less than none, if that is known
     * @param key with what the text keys of the sentences begin
     */
    static Form ofCode(Map<String, String> kept, OptionalLong minutesOff, String key) {
        if (minutesOff.isEmpty()) {
            return of(kept, "code", key + ".wrong");
        }
        long minutes = minutesOff.getAsLong();
        return of(kept, "code", key + (minutes > 0 ? ".fast" : ".slow"), Math.abs(minutes));
    }

    /** One thing that is wrong, beside what may be kept. */
    static Form of(Map<String, String> kept, String field, String key, Object... arguments) {
        return Form.filled(kept).with(new InvalidInputException(List.of(new Problem(field, key, List.of(arguments)))));
    }
}
