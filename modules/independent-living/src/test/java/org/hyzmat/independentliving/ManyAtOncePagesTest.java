package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A phone that was without network, or an impatient finger: a hundred visits are recorded at the same moment. */
@OnEachDatabase
@Tag("lasting")
@Tag("thorough")
final class ManyAtOncePagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private static final int MANY = 100;
    private static final int DAYS = 25;

    private final TestingList list = TestingList.of(host);
    private final Visitor coordinator = list.coordinator();

    @Test
    void aHundredVisitsSentAtOnceCountAHundredTimes() throws Exception {
        List<PageForm> forms = add(0, "02", MANY).stream().map(this::form).toList();

        List<Answer> answers = sendAtOnce(forms);

        assertEquals(List.of(), refused(answers));
        Answer sheet = coordinator.get(list.sheet(0)).expect(200);
        assertEquals(
                MANY,
                sheet.page()
                        .select("table tbody tr:contains(02:):contains(done)")
                        .size(),
                sheet.text());
    }

    @Test
    void oneVisitSentAHundredTimesAtOnceCountsOnce() throws Exception {
        String visit = add(1, "03", 1).get(0);

        List<Answer> answers = sendAtOnce(Collections.nCopies(MANY, form(visit)));

        assertEquals(List.of(), refused(answers));
        assertEquals(
                Set.of(answers.get(0).location()),
                answers.stream().map(Answer::location).collect(Collectors.toSet()));
        Answer shown = coordinator.get(visit).expect(200);
        assertEquals("done", shown.page().select(".plan-name .state").text());
        assertEquals(1, shown.page().select(".rows > li").size(), shown.text());
    }

    /** Takes in visits that nobody has recorded, at an hour that no others have; the answers are their paths. */
    private List<String> add(int person, String hour, int number) {
        for (int before = 0; before < number; before += DAYS) {
            String time = "%s:%02d".formatted(hour, 10 * before / DAYS);
            list.take(IntStream.rangeClosed(1, Math.min(DAYS, number - before))
                    .mapToObj(day -> list.row(person, day, time, "10,1,3,planned,,,,"))
                    .collect(Collectors.joining()));
        }
        String week = list.people().get(person).attr("href") + "/week?from=";
        Set<String> paths = new LinkedHashSet<>();
        for (LocalDate day = list.month().atDay(1); !day.isAfter(list.month().atEndOfMonth()); day = day.plusWeeks(1)) {
            Answer shown = coordinator.get(week + day).expect(200);
            paths.addAll(
                    shown.page().select(".week-visit:contains(" + hour + ":) a").eachAttr("href"));
        }
        assertEquals(number, paths.size());
        return List.copyOf(paths);
    }

    private PageForm form(String visit) {
        return coordinator.get(visit).expect(200).form(visit + "/record");
    }

    private List<Answer> sendAtOnce(List<PageForm> forms) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(forms.size());
        try {
            List<Callable<Answer>> sending = new ArrayList<>();
            forms.forEach(form -> sending.add(() -> form.send(coordinator)));
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(sending)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> refused(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() != 302)
                .map(answer -> answer.status() + " " + answer.text())
                .toList();
    }
}
