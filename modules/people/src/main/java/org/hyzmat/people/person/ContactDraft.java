package org.hyzmat.people.person;

import java.util.List;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.PhoneNumber;
import org.hyzmat.platform.Problems;

/**
 * What somebody hands in about a way to reach a person.
 *
 * @param safeMeans codes of {@link #MEANS}, possibly none
 */
public record ContactDraft(
        String phone, String answeredBy, String safeTimes, List<String> safeMeans, boolean messageAllowed) {

    /** The ways by which somebody may be reached. */
    static final List<String> MEANS = List.of("call", "sms", "messenger", "third-person");

    /** The fields of the form, in its order. */
    static final List<String> FIELDS = List.of("phone", "answered-by", "safe-means", "safe-times", "message");

    /** Reads a form; all faults are found at once. */
    static ContactDraft of(Form form) {
        Problems problems = new Problems()
                .require("phone", form.value("phone"))
                .require("message", form.value("message"))
                .length("answered-by", form.value("answered-by"), 120)
                .length("safe-times", form.value("safe-times"), 200)
                .when(!MEANS.containsAll(form.values("safe-means")), "safe-means", "problem.choice");
        PhoneNumber.check("phone", form.value("phone"), problems);
        problems.throwIfAny();
        return new ContactDraft(
                form.value("phone"),
                form.value("answered-by"),
                form.value("safe-times"),
                form.values("safe-means"),
                form.value("message").equals("yes"));
    }

    /** A number of which nothing else is known yet, so that no message may be left. */
    public static ContactDraft ofPhone(String phone) {
        return new ContactDraft(phone, "", "", List.of(), false);
    }
}
