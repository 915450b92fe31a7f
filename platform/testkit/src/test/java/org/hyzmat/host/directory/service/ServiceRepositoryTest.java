package org.hyzmat.host.directory.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.host.directory.Coordination;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.host.directory.desk.Edit;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.Service.Sensitivity;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.RegistersExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Services are added, changed, started, ended and coordinated in the tables of the registers. */
@OnEachDatabase
final class ServiceRepositoryTest {

    private static final UUID NUR = RegisterId.of("agency", "demo-nur");
    private static final UUID CYNAR = RegisterId.of("agency", "demo-cynar");
    private static final UUID MARY = RegisterId.of("place", "mary-city");
    private static final UUID ASHGABAT = RegisterId.of("place", "ashgabat");
    private static final UUID NEW = new UUID(1, 2);
    private static final UUID PILOT = RegisterId.of("service", "pilot-09");

    @RegisterExtension
    private final RegistersExtension registers = new RegistersExtension();

    private static ServiceDraft draft(List<UUID> providers, List<UUID> places, String... modules) {
        return new ServiceDraft(
                Names.same("Gündizki klub"),
                Names.same("Ýaşlar"),
                Sensitivity.RESTRICTED,
                "group",
                NUR,
                providers,
                places,
                List.of(modules),
                Optional.of(77),
                Optional.of(new InexactDate(LocalDate.of(2027, 3, 1), Precision.MONTH)));
    }

    private ServiceRepository services() {
        return new ServiceRepository(registers.desk());
    }

    private Service service(UUID id) {
        return registers.elsewhere().directory().service(id).orElseThrow();
    }

    @Test
    void whatIsAddedIsPlannedAndChangesAsAWhole() {
        services().add(NEW, draft(List.of(NUR), List.of(MARY), "people"), registers.edit());
        Service added = service(NEW);
        assertEquals("planned", added.status());
        assertEquals(List.of(new InexactDate(LocalDate.of(2027, 3, 1), Precision.MONTH)), added.plannedStart());
        assertEquals(77, added.pilot());

        ServiceDraft other = draft(List.of(CYNAR, NUR), List.of(ASHGABAT), "notes", "people");
        assertTrue(services().change(NEW, 1, other, registers.edit()));
        assertFalse(services().change(NEW, 1, draft(List.of(), List.of()), registers.edit()));

        Service changed = service(NEW);
        assertEquals(Set.of(CYNAR, NUR), Set.copyOf(changed.providers()));
        assertEquals(List.of(ASHGABAT), changed.places());
        assertEquals(List.of("notes", "people"), changed.modules());
    }

    @Test
    void aStartIsKeptWithItsReason() {
        services().add(NEW, draft(List.of(), List.of()), registers.edit());
        InexactDate start = new InexactDate(LocalDate.of(2026, 10, 1), Precision.ABOUT);

        assertTrue(services().start(NEW, 1, new StartDraft(start, "Mekdep açyldy."), registers.edit()));
        assertFalse(services().start(NEW, 1, new StartDraft(start, ""), registers.edit()));

        assertEquals("running", service(NEW).status());
        assertEquals(Optional.of(start), service(NEW).started());
        assertEquals("Mekdep açyldy.", services().startReason(NEW));
        services().run(NEW, true, registers.edit());
        assertEquals("ended", service(NEW).status());
        services().run(NEW, false, registers.edit());
        assertEquals("running", service(NEW).status());
    }

    @Test
    void whoTickedFirstStays() {
        ReadinessRepository readiness =
                new ReadinessRepository(registers.desk().office().jdbi());
        readiness.tick(PILOT, Step.STAFF, registers.edit());
        readiness.tick(PILOT, Step.STAFF, new Edit(registers.edit().at(), NUR));
        readiness.tick(PILOT, Step.PREMISES, registers.edit());

        assertEquals(EnumSet.of(Step.STAFF, Step.PREMISES), readiness.of(PILOT).keySet());
        assertEquals(
                RegistersExtension.EDITOR, readiness.of(PILOT).get(Step.STAFF).by());
        readiness.untick(PILOT, Step.STAFF);
        assertEquals(Set.of(Step.PREMISES), readiness.of(PILOT).keySet());
    }

    @Test
    void oneCoordinatesAtATime() {
        CoordinatorRepository coordinators = new CoordinatorRepository(registers.desk());
        LocalDate today = registers.desk().office().today();
        UUID jeren = coordinators.of(List.of(NUR), today).stream()
                .filter(each -> each.name().equals("Jeren Atdanowa"))
                .findFirst()
                .orElseThrow()
                .id();
        CoordinatorDraft draft = new CoordinatorDraft(NEW, Optional.of(jeren), today);

        assertTrue(coordinators.set(PILOT, draft, registers.edit()));
        assertTrue(coordinators.set(PILOT, draft, registers.edit()), "sent twice");
        assertFalse(coordinators.set(
                PILOT, new CoordinatorDraft(new UUID(1, 3), Optional.of(jeren), today), registers.edit()));

        assertEquals(List.of("Jeren Atdanowa"), on(today));
        assertEquals(List.of("Bahar Gurbanowa"), on(today.minusDays(1)));
        CoordinatorDraft nobody = new CoordinatorDraft(new UUID(1, 4), Optional.empty(), today.plusDays(5));
        assertTrue(coordinators.set(PILOT, nobody, registers.edit()));
        assertEquals(List.of(), on(today.plusDays(5)));
        assertEquals(List.of("Jeren Atdanowa"), on(today.plusDays(4)));
    }

    private List<String> on(LocalDate day) {
        return registers.elsewhere().directory().contents().coordinations().stream()
                .filter(each -> each.service().equals(PILOT) && each.holdsOn(day))
                .map(Coordination::name)
                .toList();
    }
}
