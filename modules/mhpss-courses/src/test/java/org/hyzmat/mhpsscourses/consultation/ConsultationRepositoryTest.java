package org.hyzmat.mhpsscourses.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.trace.Answer;
import org.hyzmat.mhpsscourses.trace.OfferedVersion;
import org.hyzmat.mhpsscourses.trace.TraceRepository;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about consultations, on both databases. */
@OnEachDatabase
final class ConsultationRepositoryTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2023, 9, 18);
    private static final RecommendationDraft WANTED =
            new RecommendationDraft(RecommendationKind.NATIONAL_PRIORITY, "Okuw gerek.");

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private final Stamp stamp = new Stamp(actor, NOW);
    private ConsultationRepository consultations;
    private PartyRepository parties;
    private RecommendationRepository recommendations;
    private TraceRepository traces;

    @BeforeEach
    void open() {
        consultations = new ConsultationRepository(database.jdbi());
        parties = new PartyRepository(database.jdbi());
        recommendations = new RecommendationRepository(database.jdbi());
        traces = new TraceRepository(database.jdbi());
    }

    private Consultation consultation(String place) {
        UUID id = UUID.randomUUID();
        consultations.create(
                stamp, id, new ConsultationDraft(Names.same("Tegelek stol"), DAY, DAY.plusDays(1), Mode.MIXED, place));
        return consultations.find(actor.agency(), id).orElseThrow();
    }

    private Recommendation recommendation(Consultation consultation) {
        UUID id = UUID.randomUUID();
        recommendations.add(stamp, id, consultation, WANTED);
        return recommendations.find(actor.agency(), id).orElseThrow();
    }

    @Test
    void aPlaceMayBeMissingAndIsChanged() {
        Consultation online = consultation("");
        String place = UUID.randomUUID().toString();
        ConsultationDraft there = new ConsultationDraft(Names.same("Duşuşyk"), DAY, DAY, Mode.IN_PERSON, place);

        assertEquals("", online.place());
        assertTrue(consultations.change(online, 1, there));
        assertFalse(consultations.change(online, 1, there));

        Consultation changed = consultations.find(actor.agency(), online.id()).orElseThrow();
        assertEquals(place, changed.place());
        assertFalse(changed.isLong());
        assertTrue(consultations.find(new UUID(8, 2), online.id()).isEmpty());
    }

    @Test
    void whoCameIsAddedOnceChangedAndRemoved() {
        Consultation consultation = consultation("");
        UUID id = UUID.randomUUID();
        PartyDraft draft = new PartyDraft("Mekdepler", Sector.EDUCATION, 12, true);
        parties.add(stamp, id, consultation, draft);
        parties.add(stamp, id, consultation, draft);

        assertEquals(1, parties.of(consultation).size());
        assertTrue(parties.change(consultation, id, 1, new PartyDraft("Mekdepler", Sector.SCIENCE, 9, false)));
        assertEquals(
                Sector.SCIENCE, parties.find(consultation, id).orElseThrow().sector());
        parties.remove(consultation(""), id);
        assertEquals(1, parties.of(consultation).size());
        parties.remove(consultation, id);
        assertEquals(List.of(), parties.of(consultation));
    }

    @Test
    void recommendationsAreNumberedAndStayOpenUntilAVersionAnswersThem() {
        Consultation consultation = consultation("");
        Recommendation first = recommendation(consultation);
        Recommendation second = recommendation(consultation);
        UUID version = version();

        assertEquals(List.of(1, 2), List.of(first.number(), second.number()));
        assertEquals(2, recommendations.open(actor.agency(), 1).total());
        assertEquals(
                List.of(version),
                traces.offered(first).stream().map(OfferedVersion::id).toList());
        UUID trace = UUID.randomUUID();
        traces.add(stamp, trace, first, version, "Birinji bölüm");
        traces.add(stamp, trace, first, version, "Birinji bölüm");

        assertEquals(
                List.of("Birinji bölüm"),
                traces.of(first).stream().map(Answer::note).toList());
        assertEquals(List.of(), traces.offered(first));
        assertEquals(List.of(second), recommendations.open(actor.agency(), 1).rows());
        ConsultationLine line = consultations.ofAgency(actor.agency(), 1).rows().get(0);
        assertEquals(List.of(2L, 1L), List.of(line.recommendations(), line.open()));
        traces.remove(second, trace);
        assertEquals(1, traces.of(first).size());
        traces.remove(first, trace);
        assertEquals(2, recommendations.open(actor.agency(), 1).total());
    }

    /** The first version of a module of a course. */
    private UUID version() {
        UUID id = UUID.randomUUID();
        database.jdbi().useHandle(handle -> {
            stamp.on(handle.createUpdate("""
                            insert into course (id, agency_id, created_at, created_by, code, name_en, name_ru, name_tk,
                                about_en, about_ru, about_tk, hours, attendance_needed, recognised)
                            values (:id, :agency, :at, :by, 'PS-1', 'A', 'A', 'A', '', '', '', 40, 80, false)
                            """)).bind("id", id).execute();
            stamp.on(handle.createUpdate("""
                            insert into course_module (id, agency_id, created_at, created_by, course_id, position, code,
                                name_en, name_ru, name_tk)
                            values (:id, :agency, :at, :by, :id, 1, 'M1', 'B', 'B', 'B')
                            """)).bind("id", id).execute();
            stamp.on(handle.createUpdate("""
                            insert into module_version (id, agency_id, created_at, created_by, course_module_id, number,
                                state, layer, hours, standard, what_changed)
                            values (:id, :agency, :at, :by, :id, 1, 'DRAFTED', 'COMMUNITY', 4, '', '')
                            """)).bind("id", id).execute();
        });
        return id;
    }
}
