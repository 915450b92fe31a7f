package org.hyzmat.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.Service.Sensitivity;
import org.hyzmat.platform.directory.WorkforceMember;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What modules ask of the directory. */
class RegisteredDirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static RegisteredDirectory directory;

    @BeforeAll
    static void load() {
        Jdbi jdbi = TestingRegisters.empty();
        new CsvDirectoryLoader(jdbi, Clock.systemUTC()).load(CsvSet.shipped().with(CsvSet.demo()));
        directory = new RegisteredDirectory(jdbi);
    }

    @Test
    void twelvePilotsComeFirstInTheirOrder() {
        List<Integer> pilots =
                directory.services().stream().map(Service::pilot).limit(13).toList();

        assertEquals(
                IntStream.concat(IntStream.rangeClosed(1, 12), IntStream.of(0))
                        .boxed()
                        .toList(),
                pilots);
    }

    @Test
    void pilotIsKnownAsFarAsItWasPublished() {
        Service pilot = service("pilot-08");

        assertEquals(Sensitivity.RESTRICTED, pilot.sensitivity());
        assertEquals(agency("unodc").id(), pilot.leadAgency());
        assertEquals(List.of("strong-families"), pilot.modules());
        assertEquals(
                Set.of(
                        place("ashgabat").id(),
                        place("mary-city").id(),
                        place("turkmenabat").id()),
                Set.copyOf(pilot.places()));
        assertEquals(
                new InexactDate(LocalDate.of(2021, 9, 1), Precision.MONTH),
                pilot.started().orElseThrow());
    }

    @Test
    void pilotsOfViolencePregnancyJusticeAndAddictionAreRestricted() {
        List<String> restricted = directory.services().stream()
                .filter(service -> service.sensitivity() == Sensitivity.RESTRICTED)
                .map(Service::code)
                .toList();

        assertEquals(List.of("pilot-05", "pilot-06", "pilot-07", "pilot-08"), restricted);
    }

    @Test
    void mapOfTodayHas44Etraps() {
        assertEquals(44, etrapsOn(TODAY));
        assertEquals(37, etrapsOn(LocalDate.of(2025, 9, 19)));
        assertEquals(39, etrapsOn(LocalDate.of(2022, 11, 9)));
    }

    @Test
    void foundedEtrapFollowsTheAbolishedOne() {
        Place former = place("lebap-farap-2022");

        assertFalse(former.existsOn(TODAY));
        assertEquals(List.of(former.id()), place("lebap-farap").predecessors());
    }

    @Test
    void parentComesBeforeWhatLiesInItAndElseTheTurkmenAlphabetRules() {
        Set<UUID> seen = new HashSet<>();
        for (Place place : directory.places()) {
            seen.add(place.id());
            assertTrue(seen.contains(place.parent()), place.code());
        }

        List<String> inMary = directory.places().stream()
                .filter(place -> place.parent().equals(place("mary").id())
                        && !place.code().equals("mary"))
                .map(place -> place.names().tk())
                .toList();
        assertEquals("Baýramaly etraby", inMary.get(0));
        assertEquals("Ýolöten etraby", inMary.get(inMary.size() - 1));
    }

    @Test
    void onlyThreeCitiesArePilotPlaces() {
        List<String> pilots = directory.places().stream()
                .filter(place -> place.isPilotOn(TODAY))
                .map(Place::code)
                .toList();

        assertEquals(List.of("ashgabat", "turkmenabat", "mary-city"), pilots);
    }

    @Test
    void agencyKnowsItsOtherSpellings() {
        Agency yenme = agency("yenme");

        assertTrue(yenme.otherSpellings().containsAll(List.of("Ýeňme", "Enme")));
        assertFalse(yenme.demo());
        assertTrue(agency("demo-nur").demo());
    }

    @Test
    void idsFollowFromCodes() {
        assertEquals(RegisterId.of("agency", "unicef"), agency("unicef").id());
        assertEquals(UUID.fromString("6e7cea9d-f17f-3212-b2c2-53dca3efa724"), RegisterId.of("service", "pilot-09"));
    }

    @Test
    void workforceIsThatOfTheAgencyByName() {
        List<WorkforceMember> workforce = directory.workforce(agency("demo-nur").id());

        assertEquals(
                List.of(
                        "Aýna Meredowa",
                        "Jeren Atdanowa",
                        "Kerim Annaýew",
                        "Maral Çaryýewa",
                        "Ogulgerek Nepesowa",
                        "Serdar Hojaýew",
                        "Sona Annagulyýewa",
                        "Tawus Halykowa"),
                workforce.stream().map(WorkforceMember::name).toList());
        assertEquals(RegisterId.of("person", "demo-ayna"), workforce.get(0).id());
        assertTrue(workforce.get(0).services().contains(service("pilot-09").id()));
        assertEquals(List.of(), directory.workforce(agency("unicef").id()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (Service service : directory.services()) {
            assertTrue(directory.agency(service.leadAgency()).isPresent());
            service.providers().forEach(id -> assertTrue(directory.agency(id).isPresent()));
            service.places().forEach(id -> assertTrue(directory.place(id).isPresent()));
        }
        directory
                .agencies()
                .forEach(agency -> assertTrue(directory.place(agency.place()).isPresent()));
        directory
                .participations()
                .forEach(part -> assertTrue(directory.agency(part.agency()).isPresent()));
    }

    @Test
    void everyNameIsRussianInRussianAndDiffersInTurkmen() {
        List<Names> names = new ArrayList<>();
        directory.places().forEach(place -> names.add(place.names()));
        directory.agencies().forEach(agency -> names.add(agency.names()));
        directory.services().forEach(service -> names.addAll(List.of(service.names(), service.targetGroup())));
        directory.participations().forEach(part -> names.add(part.programme()));
        names.addAll(directory.contents().agencyTypes().values());

        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> Stream.of(name.en(), name.tk()).anyMatch(latin -> latin.matches(".*[а-яА-Я].*"))
                                || !name.ru().matches(".*[а-яА-Я].*")
                                || name.en().equals(name.tk()))
                        .toList());
    }

    @Test
    void whatIsLoadedLaterIsSeenAfterReload() {
        Jdbi jdbi = TestingRegisters.empty();
        RegisteredDirectory empty = new RegisteredDirectory(jdbi);
        new CsvDirectoryLoader(jdbi, Clock.systemUTC()).load(CsvSet.shipped());

        empty.reload();

        assertEquals(directory.places().size(), empty.places().size());
    }

    private static long etrapsOn(LocalDate day) {
        return directory.places().stream()
                .filter(place -> place.kind().equals("etrap") && place.existsOn(day))
                .count();
    }

    private static Place place(String code) {
        return directory.place(RegisterId.of("place", code)).orElseThrow();
    }

    private static Agency agency(String code) {
        return directory.agency(RegisterId.of("agency", code)).orElseThrow();
    }

    private static Service service(String code) {
        return directory.service(RegisterId.of("service", code)).orElseThrow();
    }
}
