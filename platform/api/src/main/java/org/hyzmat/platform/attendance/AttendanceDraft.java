package org.hyzmat.platform.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;

/**
 * The marks of one form, whose fields are written by {@code platform/_marks.peb}.
 *
 * @param changes for each person the mark it was shown with and the one chosen
 * @since 1.2
 */
public record AttendanceDraft(Map<UUID, MarkChange> changes) {

    /** Copies the marks. */
    public AttendanceDraft {
        changes = Map.copyOf(changes);
    }

    /**
     * Reads a form. Where it says {@code rest}, everybody without a mark gets that one. A word that is no mark
     * counts as none.
     *
     * @param form what was handed in
     * @return everybody whom the form names
     */
    public static AttendanceDraft of(Form form) {
        Mark rest = Mark.of(form.value("rest")).orElse(Mark.NONE);
        Map<UUID, MarkChange> changes = new HashMap<>();
        for (String participant : form.values("participant")) {
            Mark loaded = mark(form, "was-" + participant).orElse(Mark.NONE);
            Mark chosen = mark(form, "mark-" + participant).orElse(loaded);
            boolean left = chosen == Mark.NONE;
            id(participant).ifPresent(id -> changes.put(id, new MarkChange(loaded, left ? rest : chosen, !left)));
        }
        return new AttendanceDraft(changes);
    }

    private static Optional<Mark> mark(Form form, String field) {
        return Mark.of(form.value(field));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
