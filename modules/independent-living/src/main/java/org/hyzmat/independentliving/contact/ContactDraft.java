package org.hyzmat.independentliving.contact;

import java.util.List;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.PhoneNumber;
import org.hyzmat.platform.Problems;

/** What somebody hands in about whom to reach in an emergency. */
record ContactDraft(int position, String name, String relation, String phone, String note) {

    /** The fields of the form, in its order. */
    static final List<String> FIELDS = List.of("name", "relation", "phone", "position", "note");

    private static final int LAST = 20;

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static ContactDraft of(Form form) {
        Problems problems = new Problems()
                .require("name", form.value("name"))
                .length("name", form.value("name"), 120)
                .length("relation", form.value("relation"), 80)
                .require("phone", form.value("phone"));
        PhoneNumber.check("phone", form.value("phone"), problems);
        problems.require("position", form.value("position"));
        int position = form.number("position", problems).orElse(1);
        problems.range("position", position, 1, LAST).length("note", form.value("note"), 300);
        problems.throwIfAny();
        return new ContactDraft(
                position, form.value("name"), form.value("relation"), form.value("phone"), form.value("note"));
    }
}
