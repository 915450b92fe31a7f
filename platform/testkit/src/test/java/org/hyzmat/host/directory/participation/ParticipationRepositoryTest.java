package org.hyzmat.host.directory.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.host.directory.participation.ParticipationRepository.Outcome;
import org.hyzmat.platform.Span;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.RegistersExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agency has a part in a programme once at a time. */
@OnEachDatabase
final class ParticipationRepositoryTest {

    private static final UUID NUR = RegisterId.of("agency", "demo-nur");
    private static final UUID PROGRAMME = RegisterId.of("programme", "social-services-2020");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @RegisterExtension
    private final RegistersExtension registers = new RegistersExtension();

    private ParticipationRepository participations() {
        return new ParticipationRepository(registers.desk());
    }

    private static ParticipationDraft funds(LocalDate from, LocalDate to) {
        return new ParticipationDraft(NUR, PROGRAMME, "funder", new Span(from, to));
    }

    private Outcome add(UUID id, LocalDate from, LocalDate to) {
        return participations().add(id, funds(from, to), registers.edit());
    }

    @Test
    void theSamePartDoesNotOverlap() {
        assertEquals(Outcome.DONE, add(FIRST, LocalDate.MIN, DAY));
        assertEquals(Outcome.DONE, add(FIRST, LocalDate.MIN, DAY), "sent twice");
        assertEquals(Outcome.OVERLAPS, add(SECOND, DAY, LocalDate.MAX));
        assertEquals(Outcome.DONE, add(SECOND, DAY.plusDays(1), LocalDate.MAX));

        assertEquals(Outcome.OVERLAPS, participations().change(SECOND, 1, funds(DAY, LocalDate.MAX), registers.edit()));
        assertEquals(
                Outcome.DONE,
                participations().change(SECOND, 1, funds(DAY.plusDays(2), LocalDate.MAX), registers.edit()));
        assertEquals(
                Outcome.OVERTAKEN,
                participations().change(SECOND, 1, funds(DAY.plusDays(3), LocalDate.MAX), registers.edit()));
        Participation second = participations().find(SECOND).orElseThrow();
        assertEquals(new Span(DAY.plusDays(2), LocalDate.MAX), second.time());
        assertEquals(
                2,
                registers.elsewhere().directory().participations().stream()
                        .filter(part -> part.agency().equals(NUR) && part.role().equals("funder"))
                        .count());
    }

    @Test
    void whatIsArchivedCountsNotAndComesBackOnlyIntoAGap() {
        add(FIRST, LocalDate.MIN, LocalDate.MAX);
        registers
                .desk()
                .directory()
                .change(handle -> handle.createUpdate("update participation set archived_at = :at where id = :id")
                        .bind("at", registers.edit().at())
                        .bind("id", FIRST)
                        .execute());
        Participation archived = participations().find(FIRST).orElseThrow();

        assertEquals(Outcome.DONE, add(SECOND, DAY, LocalDate.MAX));

        assertEquals(Outcome.OVERLAPS, participations().restore(archived));
        assertEquals(
                Outcome.DONE,
                participations()
                        .change(
                                SECOND,
                                1,
                                new ParticipationDraft(NUR, PROGRAMME, "technical-support", new Span(DAY, DAY)),
                                registers.edit()));
        assertEquals(Outcome.DONE, participations().restore(archived));
    }
}
