package org.example.noticeboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The statements do what they say, on both databases. */
@OnEachDatabase
class NoticeRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-05-12T10:00:00+05:00");

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(UUID.randomUUID());
    private NoticeRepository notices;

    @BeforeEach
    void open() {
        notices = new NoticeRepository(database.jdbi());
    }

    @Test
    void newestComesFirst() {
        add(UUID.randomUUID(), "old", TODAY, NOW.minusDays(1));
        add(UUID.randomUUID(), "new", TODAY, NOW);

        assertEquals(List.of("new", "old"), titles(actor));
    }

    @Test
    void aNoticeIsShownUntilItsLastDay() {
        add(UUID.randomUUID(), "over", TODAY.minusDays(1), NOW);
        add(UUID.randomUUID(), "last day", TODAY, NOW);

        assertEquals(List.of("last day"), titles(actor));
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        add(UUID.randomUUID(), "ours", TODAY, NOW);

        assertEquals(List.of(), titles(TestingActor.in(UUID.randomUUID())));
    }

    @Test
    void aFormSentTwicePutsUpOneNotice() {
        UUID id = UUID.randomUUID();
        add(id, "once", TODAY, NOW);
        add(id, "once", TODAY, NOW);

        assertEquals(List.of("once"), titles(actor));
    }

    private void add(UUID id, String title, LocalDate endsOn, OffsetDateTime at) {
        notices.add(id, new NoticeDraft(title, "Text", endsOn), actor, at);
    }

    private List<String> titles(Actor reader) {
        return notices.shown(reader.visible(), TODAY, 1).rows().stream()
                .map(Notice::title)
                .toList();
    }
}
