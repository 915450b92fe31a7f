package org.hyzmat.independentliving.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about tasks and those who do them, on both databases. */
@OnEachDatabase
final class TaskKindRepositoryTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final int EXAMPLES = 12;

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private final UUID agency = actor.agency();
    private TaskKindRepository kinds;

    @BeforeEach
    void open() {
        kinds = new TaskKindRepository(database.jdbi());
    }

    @Test
    void aCopyStandsInThePlaceOfAnExample() {
        TaskKind example = kinds.ofAgency(agency).get(0);
        UUID id = UUID.randomUUID();

        assertTrue(kinds.copy(id, example, actor, NOW));
        assertFalse(kinds.copy(UUID.randomUUID(), example, actor, NOW));
        TaskKindDraft draft =
                new TaskKindDraft(Names.same("Söwda"), Names.same(""), 45, new BigDecimal("7.50"), Qualification.CARE);
        assertTrue(kinds.change(id, 1, draft, agency));
        assertFalse(kinds.change(id, 1, draft, agency));

        List<TaskKind> offered = kinds.offered(agency, List.of());
        assertEquals(EXAMPLES, offered.size());
        assertFalse(offered.contains(example));
        assertEquals(
                new BigDecimal("7.50"), kinds.find(agency, id).orElseThrow().unitCost());
        assertTrue(kinds.ofAgency(new UUID(8, 2)).contains(example));
    }

    @Test
    void whatIsNoLongerUsedIsOfferedOnlyWhereItStands() {
        UUID id = UUID.randomUUID();
        kinds.copy(id, kinds.ofAgency(agency).get(0), actor, NOW);
        kinds.retire(id, true, agency);

        assertEquals(EXAMPLES - 1, kinds.offered(agency, List.of()).size());
        assertEquals(EXAMPLES, kinds.offered(agency, List.of(id)).size());
        assertEquals(EXAMPLES, kinds.ofAgency(agency).size());
    }

    @Test
    void aWorkerIsNotedOnceAndIsAwayForSomeDays() {
        WorkerRepository workers = new WorkerRepository(database.jdbi());
        UUID member = new UUID(7, 1);
        WorkerDraft draft = new WorkerDraft(Qualification.NURSING, 2160);
        AbsenceDraft absence = new AbsenceDraft(Span.from(LocalDate.of(2026, 12, 1)), AbsenceReason.SUSPENDED);

        assertTrue(workers.add(UUID.randomUUID(), member, draft, actor, NOW));
        assertFalse(workers.add(UUID.randomUUID(), member, draft, actor, NOW));
        assertTrue(workers.addAbsence(UUID.randomUUID(), member, absence, actor, NOW));

        assertEquals(new Worker(member, 1, Qualification.NURSING, 2160), workers.find(agency, member));
        Span november = new Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertEquals(List.of(), workers.absences(agency, november));
        assertEquals(
                1, workers.absences(agency, Span.from(LocalDate.of(2027, 1, 1))).size());
    }
}
