package org.hyzmat.mhpsscourses.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about courses, on both databases. */
@OnEachDatabase
final class CourseRepositoryTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private final Stamp stamp = new Stamp(actor, NOW);
    private CourseRepository courses;
    private NeedRepository needs;

    @BeforeEach
    void open() {
        courses = new CourseRepository(database.jdbi());
        needs = new NeedRepository(database.jdbi());
    }

    private static CourseDraft draft(String code) {
        return new CourseDraft(code, Names.same(code), Names.same(""), 40, 80, 60, Course.NONE, true);
    }

    private Course course(String code) {
        UUID id = UUID.randomUUID();
        courses.create(stamp, id, draft(code));
        return courses.find(actor.agency(), id).orElseThrow();
    }

    @Test
    void aCourseIsMadeOnceAndChangedByOneOfTwo() {
        Course course = course("PS-1");

        assertFalse(courses.create(stamp, course.id(), draft("PS-1")));
        assertTrue(courses.change(course, 1, draft("PS-2")));
        assertFalse(courses.change(course, 1, draft("PS-3")));
        assertEquals(
                "PS-2", courses.find(actor.agency(), course.id()).orElseThrow().code());
        assertTrue(courses.find(new UUID(8, 2), course.id()).isEmpty());
    }

    @Test
    void aCodeIsGivenOnceInAnAgency() {
        course("PS-1");
        Course other = course("PS-2");

        assertEquals(
                List.of("code course.code.taken"),
                Faults.of(() -> courses.create(stamp, UUID.randomUUID(), draft("PS-1"))));
        assertEquals(List.of("code course.code.taken"), Faults.of(() -> courses.change(other, 1, draft("PS-1"))));
        assertTrue(courses.create(stamp.forAgency(new UUID(8, 2)), UUID.randomUUID(), draft("PS-1")));
    }

    @Test
    void ofTwoWhoTakeACodeAtTheSameMomentOneHearsOfIt() {
        List<CompletableFuture<Boolean>> both = IntStream.range(0, 2)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> taken("PS-1")))
                .toList();

        assertEquals(1, both.stream().filter(CompletableFuture::join).count());
        assertEquals(1, courses.ofAgency(actor.agency(), 1).total());
    }

    private boolean taken(String code) {
        try {
            courses.create(stamp, UUID.randomUUID(), draft(code));
            return false;
        } catch (InvalidInputException refused) {
            return true;
        }
    }

    @Test
    void noCourseMustBeCompletedBeforeItself() {
        Course first = course("A");
        Course second = course("B");
        Course third = course("C");
        assertTrue(needs.add(stamp, UUID.randomUUID(), second, first.id()));
        assertTrue(needs.add(stamp, UUID.randomUUID(), third, second.id()));

        assertFalse(needs.add(stamp, UUID.randomUUID(), third, second.id()));
        assertEquals(
                List.of("needed need.circle"), Faults.of(() -> needs.add(stamp, UUID.randomUUID(), first, third.id())));
        assertEquals(
                List.of("needed need.circle"), Faults.of(() -> needs.add(stamp, UUID.randomUUID(), first, first.id())));
        assertEquals(List.of(second), courses.needs(third.id()));

        needs.remove(third, needs.of(third).get(0).id());
        assertEquals(List.of(), courses.needs(third.id()));
    }

    @Test
    void aClosedCourseIsLastAndNotOffered() {
        Course first = course("A");
        Course second = course("B");

        courses.close(first, true);

        assertEquals(List.of(second), courses.offered(actor.agency()));
        assertEquals(second, courses.ofAgency(actor.agency(), 1).rows().get(0));
    }
}
