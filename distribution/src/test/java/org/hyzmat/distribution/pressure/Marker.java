package org.hyzmat.distribution.pressure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;

/** Somebody who marks one session again and again, and looks whether what was saved is there. */
final class Marker implements Consumer<Journal> {

    private static final List<String> MARKS = List.of("present", "late", "left-early", "excused", "absent");

    private final String session;
    private final Random chance;
    private final Map<String, String> saved = new HashMap<>();

    Marker(String session, long seed) {
        this.session = session;
        this.chance = new Random(seed);
    }

    @Override
    public void accept(Journal journal) {
        journal.get("/strong-families/");
        Optional<Answer> screen = journal.get(session);
        screen.ifPresent(shown -> {
            compare(journal, shown.form());
            mark(journal, shown.form());
        });
    }

    private void compare(Journal journal, PageForm form) {
        Map<String, String> shown = shown(form);
        if (!shown.entrySet().containsAll(saved.entrySet())) {
            journal.wrong(session, "Saved was " + saved + ", shown is " + shown);
        }
    }

    private void mark(Journal journal, PageForm form) {
        Map<String, String> marks = new HashMap<>();
        form.fields().get("participant").forEach(person -> marks.put(person, any()));
        PageForm filled = form;
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            filled = filled.with("mark-" + mark.getKey(), mark.getValue());
        }
        saved.clear();
        journal.send(filled).ifPresent(taken -> saved.putAll(marks));
    }

    private String any() {
        return MARKS.get(chance.nextInt(MARKS.size()));
    }

    /** The mark of everybody as a session screen has it. */
    static Map<String, String> shown(PageForm form) {
        Map<String, String> marks = new HashMap<>();
        form.fields()
                .getOrDefault("participant", List.of())
                .forEach(person -> marks.put(person, form.value("was-" + person)));
        return marks;
    }
}
