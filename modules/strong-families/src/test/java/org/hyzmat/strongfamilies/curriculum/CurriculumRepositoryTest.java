package org.hyzmat.strongfamilies.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about programmes and their outlines, on both databases. */
@OnEachDatabase
final class CurriculumRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID OUTLINE = UUID.fromString("6f2b1c00-0000-7000-8000-000000000011");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-05-12T10:00:00+05:00");
    private static final CurriculumDraft ONE_SESSION = new CurriculumDraft(
            9,
            14,
            6,
            10,
            1,
            new Names("Own", "Своя", "Özümiziňki"),
            List.of(new CurriculumSession(
                    new UUID(0, 0), 1, 1, Strand.FAMILIES, 90, new Names("Trust", "Доверие", "Ynam"), false)),
            List.of(new TimePoint(new UUID(0, 0), 1, Anchor.LAST_SESSION, 30, 5, 5, false, true)));

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY);
    private CurriculumRepository curricula;

    @BeforeEach
    void open() {
        curricula = new CurriculumRepository(database.jdbi(), UUID::randomUUID);
    }

    @Test
    void threeProgrammesComeWithThePortal() {
        List<CurriculumVersion> versions = curricula.versions(List.of());

        assertEquals(
                List.of(3, 4, 7),
                versions.stream().map(CurriculumVersion::weeks).toList());
        assertTrue(versions.stream().allMatch(CurriculumVersion::isPublished));
    }

    @Test
    void noSessionOfStrongFamiliesIsTakenForConfirmed() {
        List<CurriculumSession> outline = curricula.outline(OUTLINE);

        assertEquals(7, outline.size());
        assertTrue(outline.stream().allMatch(CurriculumSession::unconfirmed));
        assertEquals(300, fiveHours(outline));
    }

    /** Strands that run at the same time count once. */
    private static int fiveHours(List<CurriculumSession> outline) {
        return outline.stream()
                .filter(session -> session.strand() != Strand.CHILDREN)
                .mapToInt(CurriculumSession::minutes)
                .sum();
    }

    @Test
    void aCopyIsTheAgencysOwnNextVersion() {
        UUID id = copy();

        CurriculumVersion copied = curricula.find(id).orElseThrow();
        assertEquals(2, copied.number());
        assertEquals(7, curricula.outline(id).size());
        assertTrue(copied.isOpenTo(AGENCY));
        assertEquals(4, curricula.versions(List.of(AGENCY)).size());
        assertEquals(3, curricula.versions(List.of(new UUID(8, 9))).size());
    }

    @Test
    void aCopyIsMadeOnce() {
        CurriculumVersion from = curricula.find(OUTLINE).orElseThrow();
        UUID id = UUID.randomUUID();

        assertTrue(curricula.copy(id, from, actor, NOW));
        assertFalse(curricula.copy(id, from, actor, NOW));
    }

    @Test
    void aVersionOfOnesOwnIsReplacedUnlessSomebodyWasFaster() {
        UUID id = copy();

        assertTrue(curricula.change(id, 1, ONE_SESSION, actor, NOW));
        assertFalse(curricula.change(id, 1, ONE_SESSION, actor, NOW));

        CurriculumVersion changed = curricula.find(id).orElseThrow();
        assertEquals(1, changed.weeks());
        assertEquals(6, changed.familiesFrom());
        assertEquals("Доверие", curricula.outline(id).get(0).title().ru());
    }

    @Test
    void whatComesWithThePortalOrBelongsToAnotherAgencyStays() {
        UUID id = copy();

        assertFalse(curricula.change(OUTLINE, 1, ONE_SESSION, actor, NOW));
        assertFalse(curricula.change(id, 1, ONE_SESSION, TestingActor.in(new UUID(8, 9)), NOW));
        assertEquals(7, curricula.outline(id).size());
    }

    private UUID copy() {
        UUID id = UUID.randomUUID();
        curricula.copy(id, curricula.find(OUTLINE).orElseThrow(), actor, NOW);
        return id;
    }
}
