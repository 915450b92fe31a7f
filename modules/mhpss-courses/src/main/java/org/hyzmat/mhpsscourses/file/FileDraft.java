package org.hyzmat.mhpsscourses.file;

import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** A file as it was handed in; its name ends as its content says. */
record FileDraft(String fileName, FileType type, FileLanguage language, byte[] bytes) {

    private static final int LONGEST_STEM = 190;

    /**
     * Checks a file and what was said of it.
     *
     * @param name as it was called
     * @throws org.hyzmat.platform.InvalidInputException if it cannot be taken
     */
    static FileDraft of(Form form, String name, byte[] bytes) {
        Optional<FileType> type = FileType.of(bytes);
        boolean hasMacros = FileType.hasMacros(bytes);
        Optional<FileLanguage> language = FileLanguage.of(form.value("language"));
        new Problems()
                .when(bytes.length == 0, "file", "file.empty")
                .when(hasMacros, "file", "file.macros")
                .when(!hasMacros && type.isEmpty(), "file", "file.kind")
                .when(language.isEmpty(), "language", "file.language.required")
                .throwIfAny();
        return new FileDraft(called(name, type.orElseThrow()), type.orElseThrow(), language.orElseThrow(), bytes);
    }

    private static String called(String name, FileType type) {
        String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").strip();
        String plain = stem.isEmpty() ? "file" : stem;
        return plain.substring(0, Math.min(LONGEST_STEM, plain.length())) + "." + type.ending();
    }
}
