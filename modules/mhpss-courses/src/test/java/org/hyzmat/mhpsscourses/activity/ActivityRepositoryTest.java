package org.hyzmat.mhpsscourses.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hyzmat.mhpsscourses.figures.Fact;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about activities. */
@OnEachDatabase
final class ActivityRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID PLACE = new UUID(9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 5, 12, 9, 0, 0, 0, ZoneOffset.ofHours(5));
    private static final List<Reached> NINE = List.of(new Reached(Sex.FEMALE, AgeBand.ADULT, 9));

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY);
    private final Actor stranger = TestingActor.in(new UUID(8, 2));
    private ActivityRepository activities;
    private UUID kind;

    @BeforeEach
    void open() {
        activities = new ActivityRepository(database.jdbi(), UUID::randomUUID);
        kind = KindRepository.inUse(new KindRepository(database.jdbi()).known(AGENCY))
                .get(0)
                .id();
    }

    @Test
    void aFormSentTwiceRecordsOnceAndStrangersSeeNothing() {
        UUID id = UUID.randomUUID();

        assertTrue(activities.create(id, draft(DAY, Layer.BASIC, NINE), stamp()));
        assertFalse(activities.create(id, draft(DAY, Layer.BASIC, NINE), stamp()));

        assertEquals(9, activities.find(actor.visible(), id).orElseThrow().people());
        assertTrue(activities.find(stranger.visible(), id).isEmpty());
        assertEquals(
                0, activities.page(stranger.visible(), ActivityFilter.ALL, 1).total());
    }

    @Test
    void theNewestComesFirstAndFiltersNarrow() {
        add(DAY.minusDays(3), Layer.BASIC);
        UUID newest = add(DAY, Layer.COMMUNITY);
        ActivityFilter basic = new ActivityFilter(
                DAY.minusDays(9), DAY, List.of(PLACE), List.of(Layer.BASIC), List.of(Sector.values()), false);

        assertEquals(
                newest,
                activities
                        .page(actor.visible(), ActivityFilter.ALL, 1)
                        .rows()
                        .get(0)
                        .id());
        assertEquals(1, activities.page(actor.visible(), basic, 1).total());
    }

    @Test
    void aChangeOnAnOldVersionIsRefusedAndReplacesTheNumbers() {
        Activity activity =
                activities.find(actor.visible(), add(DAY, Layer.BASIC)).orElseThrow();
        List<Reached> two = List.of(new Reached(Sex.MALE, AgeBand.UNKNOWN, 2));

        assertTrue(activities.change(activity, 1, draft(DAY, Layer.BASIC, two), stamp()));
        assertFalse(activities.change(activity, 1, draft(DAY, Layer.BASIC, NINE), stamp()));

        assertEquals(
                two,
                activities.find(actor.visible(), activity.id()).orElseThrow().reached());
    }

    @Test
    void whatIsRemovedCountsNowhereUntilItIsPutBack() {
        Activity activity =
                activities.find(actor.visible(), add(DAY, Layer.BASIC)).orElseThrow();

        assertTrue(activities.remove(activity, 1, actor, NOW));
        assertEquals(0, activities.page(actor.visible(), ActivityFilter.ALL, 1).total());
        assertEquals(List.of(), facts());
        activities.restore(activity, actor.visible());

        assertEquals(
                List.of(new Fact(
                        Map.of("month", "2026-05", "place", PLACE.toString(), "layer", "basic"),
                        Map.of("sex", "female", "age", "adult"),
                        9)),
                facts());
    }

    private List<Fact> facts() {
        return new TotalRepository(database.jdbi())
                .all(TestingActor.reading(Set.of(AGENCY)).countable(), UnaryOperator.identity());
    }

    private UUID add(LocalDate day, Layer layer) {
        UUID id = UUID.randomUUID();
        activities.create(id, draft(day, layer, NINE), stamp());
        return id;
    }

    private ActivityDraft draft(LocalDate day, Layer layer, List<Reached> reached) {
        return new ActivityDraft(day, PLACE, layer, Sector.EDUCATION, kind, reached);
    }

    private Stamp stamp() {
        return new Stamp(actor, NOW);
    }
}
