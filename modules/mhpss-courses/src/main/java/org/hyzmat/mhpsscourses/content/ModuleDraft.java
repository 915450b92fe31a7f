package org.hyzmat.mhpsscourses.content;

import java.util.List;
import java.util.Locale;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;

/** What somebody hands in about a module of a course. */
public record ModuleDraft(String code, Names name) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("code", "name-tk", "name-ru", "name-en");

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 120;

    /**
     * Reads and checks a form. A name in one language does for all.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static ModuleDraft of(Form form) {
        Problems problems = new Problems();
        String code = form.value("code").toUpperCase(Locale.ROOT);
        problems.require("code", code).length("code", code, LONGEST_CODE);
        problems.when(!code.isEmpty() && !code.matches("[\\p{L}\\d][\\p{L}\\d./-]*"), "code", "course.code.wrong");
        Names name = Names.read(form, "name", LONGEST_NAME, problems);
        problems.when(name.tk().isEmpty(), "name-tk", "course.name.required");
        problems.throwIfAny();
        return new ModuleDraft(code, name);
    }
}
