package org.hyzmat.host.accounts.pages;

import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;

/** A form that is shown again beside what is wrong with it, and never with a password or code in it. */
final class Refusal {

    private Refusal() {}

    /** One thing that is wrong, beside what may be kept. */
    static Form of(Map<String, String> kept, String field, String key, Object... arguments) {
        return Form.filled(kept).with(new InvalidInputException(List.of(new Problem(field, key, List.of(arguments)))));
    }
}
