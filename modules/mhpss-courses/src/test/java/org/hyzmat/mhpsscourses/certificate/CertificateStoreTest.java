package org.hyzmat.mhpsscourses.certificate;

import static org.hyzmat.mhpsscourses.TestingResults.AT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.mhpsscourses.renewal.Renewal;
import org.hyzmat.mhpsscourses.renewal.RenewalRepository;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.mhpsscourses.result.ResultRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about certificates. */
@OnEachDatabase
final class CertificateStoreTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final LocalDate DAY = AT.toLocalDate();

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY);
    private TestingResults testing;
    private CertificateStore store;
    private CertificateRepository certificates;
    private UUID course;

    @BeforeEach
    void addCourse() {
        testing = new TestingResults(database.jdbi(), AGENCY);
        store = new CertificateStore(database.jdbi(), UUID::randomUUID);
        certificates = new CertificateRepository(database.jdbi());
        course = testing.course("PFA");
    }

    @Test
    void numbersRunOnWithinAYear() {
        CourseRule first = run();
        CourseRule second = run();

        assertEquals(2, issue(first, DAY, "Maral", "Kemal"));
        assertEquals(1, issue(second, DAY, "Ogulnar"));
        assertEquals(1, issue(run(), DAY.plusYears(1), "Jeren"));

        assertEquals(List.of("HZ-2026-000001", "HZ-2026-000002"), numbers(first));
        assertEquals(List.of("HZ-2026-000003"), numbers(second));
        assertTrue(certificates.numbered("HZ-2027-000001").isPresent());
    }

    @Test
    void nobodyGetsTwoOfARun() {
        CourseRule rule = run();
        List<NewCertificate> wanted = wanted(rule, "Maral");

        assertEquals(1, store.issue(stamp(), rule, wanted, DAY));
        assertEquals(0, store.issue(stamp(), rule, wanted, DAY));
        assertEquals(1, ofRun(rule).size());
    }

    @Test
    void twoWhoIssueAtOnceShareTheNumbers() throws Exception {
        CourseRule rule = run();
        List<NewCertificate> wanted = wanted(rule, "Maral", "Kemal", "Ogulnar");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = threads.submit(() -> store.issue(stamp(), rule, wanted, DAY));
            Future<Integer> other = threads.submit(() -> store.issue(stamp(), rule, wanted, DAY));

            assertEquals(3, one.get(20, TimeUnit.SECONDS) + other.get(20, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of("HZ-2026-000001", "HZ-2026-000002", "HZ-2026-000003"), numbers(rule));
    }

    @Test
    void itSaysWhatWasPrintedAndWhenItEnds() {
        Certificate certificate = issued("Maral");

        assertEquals("Maral", certificate.holder());
        assertTrue(certificate.named());
        assertEquals(DAY.plusMonths(36), certificate.expiresOn());
        assertEquals(CertificateState.VALID, certificate.on(certificate.expiresOn()));
        assertEquals(
                CertificateState.EXPIRED, certificate.on(certificate.expiresOn().plusDays(1)));
        assertTrue(
                certificates.find(Set.of(UUID.randomUUID()), certificate.id()).isEmpty());
    }

    @Test
    void aRevocationCanBeTakenBack() {
        Certificate certificate = issued("Maral");

        assertTrue(store.revoke(stamp(), certificate.id(), "Attended under another name"));
        assertFalse(store.revoke(stamp(), certificate.id(), "again"));
        assertEquals(CertificateState.REVOKED, read(certificate).on(DAY));

        assertTrue(store.restore(AGENCY, certificate.id()));
        assertFalse(store.restore(AGENCY, certificate.id()));
        assertEquals(CertificateState.VALID, read(certificate).on(DAY));
    }

    @Test
    void itIsRevokedOnTheDayItIsWhereThePortalStands() {
        Certificate certificate = issued("Maral");
        OffsetDateTime early = OffsetDateTime.of(2026, 5, 12, 0, 30, 0, 0, ZoneOffset.ofHours(5));
        OffsetDateTime late = OffsetDateTime.of(2026, 5, 12, 23, 30, 0, 0, ZoneOffset.ofHours(-5));

        for (OffsetDateTime at : List.of(early, late)) {
            store.revoke(new Stamp(actor, at), certificate.id(), "Misspelt");
            assertEquals(LocalDate.of(2026, 5, 12), read(certificate).revokedOn());
            store.restore(AGENCY, certificate.id());
        }
    }

    @Test
    void anotherTakesItsPlaceOnceAndEndsOnTheSameDay() {
        Certificate old = issued("Maral");
        UUID id = UUID.randomUUID();
        Replacement corrected = new Replacement("Maral Orazowa", "ru", false, "Misspelt");

        assertTrue(store.replace(stamp(), old, id, corrected));
        assertFalse(store.replace(stamp(), old, id, corrected));

        Certificate next = certificates.find(Set.of(AGENCY), id).orElseThrow();
        assertEquals(next.number(), read(old).replacedBy());
        assertEquals(old.expiresOn(), next.expiresOn());
        assertNotEquals(old.code(), next.code());
        assertFalse(store.restore(AGENCY, old.id()));
    }

    @Test
    void whoHasANewerOneIsNotDue() {
        UUID maral = testing.learner("Maral", UUID.randomUUID(), false);
        UUID kemal = testing.learner("Kemal", UUID.randomUUID(), false);
        CourseRule before = run();
        store.issue(
                stamp(),
                before,
                List.of(
                        new NewCertificate(testing.enrol(before.runId(), maral), "Maral", "tk"),
                        new NewCertificate(testing.enrol(before.runId(), kemal), "Kemal", "tk")),
                DAY.minusYears(3));
        CourseRule after = run();
        store.issue(
                stamp(), after, List.of(new NewCertificate(testing.enrol(after.runId(), maral), "Maral", "tk")), DAY);

        RenewalRepository renewals = new RenewalRepository(database.jdbi());
        assertEquals(
                List.of("Kemal"),
                renewals.due(actor.visible(), until(DAY.plusDays(90)), 1).rows().stream()
                        .map(Renewal::holder)
                        .toList());
        assertEquals(1, renewals.due(actor.visible(), until(DAY)).size());
        assertEquals(0, renewals.due(actor.visible(), until(DAY.minusDays(1))).size());
    }

    private static RenewalRepository.Asked until(LocalDate day) {
        return new RenewalRepository.Asked(AGENCY, day, Optional.empty());
    }

    @Test
    void thoseOfALanguageComeSomeAtATime() {
        CourseRule rule = run();
        issue(rule, DAY, "Maral", "Kemal", "Ogulnar");
        List<Certificate> all = ofRun(rule);
        store.revoke(stamp(), all.get(1).id(), "Misspelt");

        assertEquals(List.of(new Printable("tk", 2)), certificates.printable(Set.of(AGENCY), rule.runId()));
        assertEquals(List.of(), certificates.printable(Set.of(UUID.randomUUID()), rule.runId()));
        assertEquals(List.of(all.get(0)), next(rule, "tk", ""));
        assertEquals(List.of(all.get(2)), next(rule, "tk", all.get(0).number()));
        assertEquals(List.of(), next(rule, "tk", all.get(2).number()));
        assertEquals(List.of(), next(rule, "ru", ""));
    }

    private List<Certificate> next(CourseRule rule, String language, String after) {
        return certificates.next(Set.of(AGENCY), rule.runId(), language, after, 1);
    }

    private Certificate issued(String name) {
        CourseRule rule = run();
        issue(rule, DAY, name);
        return ofRun(rule).get(0);
    }

    private int issue(CourseRule rule, LocalDate day, String... names) {
        return store.issue(stamp(), rule, wanted(rule, names), day);
    }

    private List<NewCertificate> wanted(CourseRule rule, String... names) {
        return List.of(names).stream()
                .map(name -> new NewCertificate(testing.enrol(rule.runId(), name), name, "tk"))
                .toList();
    }

    private CourseRule run() {
        return new ResultRepository(database.jdbi())
                .rule(AGENCY, testing.run(course))
                .orElseThrow();
    }

    private Certificate read(Certificate certificate) {
        return certificates.find(Set.of(AGENCY), certificate.id()).orElseThrow();
    }

    private List<Certificate> ofRun(CourseRule rule) {
        return certificates.ofRun(Set.of(AGENCY), rule.runId());
    }

    private List<String> numbers(CourseRule rule) {
        return ofRun(rule).stream().map(Certificate::number).toList();
    }

    private Stamp stamp() {
        return new Stamp(actor, AT);
    }
}
