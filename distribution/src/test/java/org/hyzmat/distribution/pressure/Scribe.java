package org.hyzmat.distribution.pressure;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/**
 * Somebody who marks one session after the other, a few people at a time and each of them once, until nobody answers
 * any more. A mark that is set once cannot be overwritten by a later one, so whichever is lost is missed.
 */
final class Scribe implements Runnable {

    private static final int FEW = 5;
    private static final List<String> MARKS = List.of("present", "late", "left-early", "excused", "absent");

    private final Visitor visitor;
    private final Ledger ledger;
    private final Random chance;
    private final Deque<String> sessions = new ArrayDeque<>();

    Scribe(Visitor visitor, Ledger ledger, long seed) {
        this.visitor = visitor;
        this.ledger = ledger;
        this.chance = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (sessions.isEmpty()) {
                    sessions.addAll(new Groups(visitor).make());
                }
                mark(sessions.pop());
            }
        } catch (UncheckedIOException killed) {
            sessions.clear();
        }
    }

    private void mark(String session) {
        PageForm form = visitor.get(session).expect(200).form();
        ledger.open(session);
        List<String> left = new ArrayList<>(form.fields().get("participant"));
        Collections.shuffle(left, chance);
        while (!left.isEmpty()) {
            List<String> next = left.subList(0, Math.min(left.size(), 1 + chance.nextInt(FEW)));
            form = save(session, form, some(next));
            next.clear();
        }
    }

    private Map<String, String> some(List<String> people) {
        Map<String, String> marks = new HashMap<>();
        people.forEach(person -> marks.put(person, MARKS.get(chance.nextInt(MARKS.size()))));
        return marks;
    }

    /** The form as it is to be sent next, after these marks were acknowledged. */
    private PageForm save(String session, PageForm form, Map<String, String> marks) {
        PageForm filled = form;
        PageForm after = form;
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            filled = filled.with("mark-" + mark.getKey(), mark.getValue());
            after = after.with("was-" + mark.getKey(), mark.getValue()).with("mark-" + mark.getKey(), mark.getValue());
        }
        ledger.sending(session, marks);
        String taken = filled.send(visitor).expect(302).location();
        if (!taken.endsWith("saved=" + marks.size())) {
            throw new AssertionError(marks.size() + " marks were sent; the answer is " + taken);
        }
        ledger.acknowledge(session);
        return after;
    }
}
