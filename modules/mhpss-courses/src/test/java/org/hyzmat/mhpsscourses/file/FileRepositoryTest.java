package org.hyzmat.mhpsscourses.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.mhpsscourses.content.CourseModule;
import org.hyzmat.mhpsscourses.content.ModuleDraft;
import org.hyzmat.mhpsscourses.content.ModuleRepository;
import org.hyzmat.mhpsscourses.content.VersionDraft;
import org.hyzmat.mhpsscourses.content.VersionRepository;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about files, on both databases. */
@OnEachDatabase
final class FileRepositoryTest {

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Stamp stamp = new Stamp(TestingActor.in(new UUID(8, 1)), TestingResults.AT);
    private final byte[] bytes = new byte[600_000];
    private FileRepository files;
    private UUID course;
    private CourseModule module;
    private UUID first;

    @BeforeEach
    void open() {
        new Random(7).nextBytes(bytes);
        files = new FileRepository(database.jdbi());
        ModuleRepository modules = new ModuleRepository(database.jdbi());
        UUID id = UUID.randomUUID();
        course = new TestingResults(database.jdbi(), stamp.agency()).course("PS-1");
        modules.create(stamp, id, course, new ModuleDraft("M1", Names.same("M1")));
        module = modules.find(stamp.agency(), id).orElseThrow();
        first = version();
    }

    private UUID version() {
        UUID id = UUID.randomUUID();
        new VersionRepository(database.jdbi()).create(stamp, id, module, new VersionDraft(Layer.FOCUSED, 6, "", ""));
        return id;
    }

    private FileDraft slides() {
        return new FileDraft("Slides.pdf", FileType.PDF, FileLanguage.TK, bytes);
    }

    private VersionFile only(UUID version) {
        return files.of(version).get(0);
    }

    @Test
    void whatWasHandedInComesOutAgainAndOnce() throws IOException {
        UUID id = UUID.randomUUID();

        assertTrue(files.add(stamp, id, first, slides()));
        assertFalse(files.add(stamp, id, first, slides()));

        assertArrayEquals(bytes, files.open(only(first)).readAllBytes());
        assertEquals(List.of("file file.there"), Faults.of(() -> files.add(stamp, UUID.randomUUID(), first, slides())));
    }

    @Test
    void theNextVersionHasTheSameFilesAndKeepsThem() throws IOException {
        files.add(stamp, UUID.randomUUID(), first, slides());
        UUID second = version();

        files.remove(only(first), TestingResults.AT);

        assertTrue(only(first).removed());
        assertEquals(List.of(), files.ofVersions(List.of(first)));
        assertArrayEquals(bytes, files.open(only(second)).readAllBytes());
        files.restore(only(first));
        assertFalse(only(first).removed());
    }

    @Test
    void filesOfARunStayAsTheyWereWhenItBegan() {
        files.add(stamp, UUID.randomUUID(), first, slides());
        UUID run = new TestingResults(database.jdbi(), stamp.agency()).run(course);
        database.jdbi()
                .useHandle(handle -> stamp.on(handle.createUpdate("""
                        insert into run_version (id, agency_id, created_at, created_by, run_id, module_version_id)
                        values (:id, :agency, :at, :by, :run, :version)
                        """))
                        .bind("id", UUID.randomUUID())
                        .bind("run", run)
                        .bind("version", first)
                        .execute());

        assertEquals(List.of(" version.used"), Faults.of(() -> files.remove(only(first), TestingResults.AT)));
        assertEquals(List.of(" version.used"), Faults.of(() -> files.add(stamp, UUID.randomUUID(), first, slides())));
    }
}
