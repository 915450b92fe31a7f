package org.hyzmat.distribution.pressure;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** One person at work, and a note of every request with what came of it. */
final class Journal {

    private final String name;
    private final Visitor visitor;
    private final List<Asked> asked = new ArrayList<>();
    private int good;

    Journal(String name, Visitor visitor) {
        this.name = name;
        this.visitor = visitor;
    }

    String name() {
        return name;
    }

    /** Asks for a page; absent unless it came. */
    Optional<Answer> get(String path) {
        long from = System.nanoTime();
        try {
            return note(visitor.get(path), from);
        } catch (UncheckedIOException lost) {
            note(Asked.lost("GET " + path, lost.getCause().toString(), from));
            return Optional.empty();
        }
    }

    /** Sends a form; absent unless it was taken. */
    Optional<Answer> send(PageForm form) {
        long from = System.nanoTime();
        try {
            return note(form.send(visitor), from);
        } catch (UncheckedIOException lost) {
            note(Asked.lost(form.method() + " " + form.action(), lost.getCause().toString(), from));
            return Optional.empty();
        }
    }

    /** Notes something else that was not as it should be. */
    void wrong(String what, String why) {
        note(Asked.lost(what, why, System.nanoTime()));
    }

    private Optional<Answer> note(Answer answer, long from) {
        Asked each = Asked.answered(answer, from);
        note(each);
        return Optional.of(answer).filter(ignored -> each.isGood());
    }

    private synchronized void note(Asked each) {
        asked.add(each);
        good += each.isGood() ? 1 : 0;
    }

    synchronized int good() {
        return good;
    }

    synchronized List<Asked> all() {
        return List.copyOf(asked);
    }
}
