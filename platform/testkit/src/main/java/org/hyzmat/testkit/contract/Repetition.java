package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** Forms that are sent again: by a second click, by two clicks at once. */
final class Repetition {

    private final Sampled sampled;
    private final List<Staff.Sent> creating;

    Repetition(Sampled sampled) {
        this.sampled = sampled;
        this.creating = sampled.staff().sent().stream()
                .filter(sent ->
                        sent.answer().isRedirect() && !sent.form().value("id").isEmpty())
                .toList();
    }

    /** What came of it besides the one record. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (creating.isEmpty()) {
            faults.add("The sample sent no form with a field id that created something.");
        }
        for (Staff.Sent sent : creating) {
            faults.addAll(again(sent));
            faults.addAll(atOnce(sent));
        }
        return faults;
    }

    private List<String> again(Staff.Sent sent) {
        Rows before = sampled.inside().rows();
        Answer answer = sent.form().send(visitor(sent));
        List<String> added = sampled.inside().rows().since(before);
        List<String> faults = new ArrayList<>();
        if (!added.isEmpty()) {
            faults.add("%s when it was sent again, and added %s.".formatted(answer, added));
        }
        if (answer.status() >= 500) {
            faults.add("%s when it was sent again.".formatted(answer));
        }
        return faults;
    }

    /** Two clicks at once add no more than one click. */
    private List<String> atOnce(Staff.Sent sent) {
        Map<String, Integer> before = sampled.inside().rows().counts();
        fresh(sent).send(visitor(sent));
        Map<String, Integer> once = sampled.inside().rows().counts();
        PageForm form = fresh(sent);
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> form.send(visitor(sent)));
        Answer answer = form.send(visitor(sent));
        Answer otherAnswer = other.join();
        Map<String, Integer> twice = sampled.inside().rows().counts();
        List<String> faults = new ArrayList<>();
        twice.forEach((table, count) -> {
            if (count - once.get(table) > once.get(table) - before.get(table)) {
                faults.add("%s when it was sent twice at once, and %s has %d rows more."
                        .formatted(answer, table, count - once.get(table)));
            }
        });
        if (answer.status() >= 500 || otherAnswer.status() >= 500) {
            faults.add("%s and %s when it was sent twice at once.".formatted(answer, otherAnswer));
        }
        return faults;
    }

    private static PageForm fresh(Staff.Sent sent) {
        return sent.form().with("id", UUID.randomUUID().toString());
    }

    private Visitor visitor(Staff.Sent sent) {
        return sampled.staff().silently(sent.role());
    }
}
