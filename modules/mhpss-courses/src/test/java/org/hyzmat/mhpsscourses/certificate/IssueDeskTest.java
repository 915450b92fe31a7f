package org.hyzmat.mhpsscourses.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.mhpsscourses.result.ResultRepository;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.office.Office;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What keeps a run from having certificates. */
final class IssueDeskTest {

    private static final PublicAddress PORTAL = path -> Optional.of("https://hyzmat.example.org" + path);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final UUID agency = TestingActor.in(new UUID(8, 1)).agency();

    private IssueDesk desk(PublicAddress address, OffsetDateTime now) {
        Clock clock = Clock.fixed(now.toInstant(), ZoneOffset.UTC);
        Office office = new Office(database.jdbi(), clock, UUID::randomUUID, new TestingDirectory());
        return new IssueDesk(null, office, address);
    }

    private CourseRule rule() {
        TestingResults testing = new TestingResults(database.jdbi(), agency);
        return new ResultRepository(database.jdbi())
                .rule(agency, testing.run(testing.course("PFA")))
                .orElseThrow();
    }

    @Test
    void withoutAnAddressOfThePortalNoneIsIssued() {
        CourseRule rule = rule();
        OffsetDateTime later = TestingResults.AT.plusMonths(1);

        assertEquals(
                "certificate.no-address", desk(path -> Optional.empty(), later).obstacle(rule));
        assertFalse(desk(path -> Optional.empty(), later).hasAddress());
        assertEquals("", desk(PORTAL, later).obstacle(rule));
    }
}
