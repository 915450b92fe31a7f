package org.hyzmat.independentliving.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.TestingVisits;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What visits add up to, against a month that was reckoned by hand. */
@OnEachDatabase
final class VolumeRepositoryTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID SERVICE = UUID.randomUUID();
    private static final UUID OTHER_SERVICE = UUID.randomUUID();
    private static final UUID GUL = UUID.randomUUID();
    private static final UUID OGUL = UUID.randomUUID();
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE, OTHER_SERVICE);
    private TestingVisits visits;
    private VolumeRepository volumes;
    private UUID first;
    private UUID second;

    /**
     * May of two people, by hand. The first: three visits of 60 minutes with 4 tasks for 30 manats, of which one was
     * done in 55 minutes, one partly (40 minutes, 3 tasks, 22.50), one missed, and one more of 45 minutes with 2 tasks
     * for 12.40 that nobody recorded; a cancelled one counts nowhere. The second: one visit of 90 minutes with 5 tasks
     * for 41.25, done in 95.
     *
     * <pre>
     * planned    60 + 60 + 60 + 45 = 225 minutes     4 + 4 + 4 + 2 = 14 tasks    30 + 30 + 30 + 12.40 = 102.40
     * delivered  55 + 40           =  95 minutes     4 + 3         =  7 tasks    30 + 22.50           =  52.50
     * missed     60 + (60 − 40)    =  80 minutes     4 + (4 − 3)   =  5 tasks    30 + (30 − 22.50)    =  37.50
     * </pre>
     */
    @BeforeEach
    void write() {
        visits = new TestingVisits(database.jdbi(), AGENCY, SERVICE);
        volumes = new VolumeRepository(database.jdbi());
        first = visits.user();
        second = visits.user();
        visits.visit(first, MAY.atDay(4), 60, 4, "30").by(GUL).recorded("DONE", 55, 4, "30");
        visits.visit(first, MAY.atDay(11), 60, 4, "30").by(GUL).recorded("PARTLY", 40, 3, "22.50");
        visits.visit(first, MAY.atDay(18), 60, 4, "30").by(OGUL).is("MISSED");
        visits.visit(first, MAY.atDay(31), 45, 2, "12.40");
        visits.visit(first, MAY.atDay(25), 60, 4, "30").by(GUL).is("CANCELLED");
        visits.visit(second, MAY.atDay(31), 90, 5, "41.25").by(OGUL).recorded("DONE", 95, 5, "41.25");
    }

    @Test
    void aPersonsMonthIsWhatWasReckonedByHand() {
        Volume volume = volumes.total(actor.visible(), VolumeFilter.of(MAY, first));

        expect(amount(4, 225, 14, "102.40"), volume.planned());
        expect(amount(2, 95, 7, "52.50"), volume.delivered());
        expect(amount(1, 80, 5, "37.50"), volume.missed());
        assertEquals(1, volume.open());
        assertEquals(0, volume.late());
        assertEquals(
                "1 35",
                volume.delivered().time().hours() + " "
                        + volume.delivered().time().rest());
    }

    @Test
    void bothTogetherAreTheirSum() {
        Volume volume = volumes.total(actor.visible(), VolumeFilter.of(MAY));

        expect(amount(5, 315, 19, "143.65"), volume.planned());
        expect(amount(3, 190, 12, "93.75"), volume.delivered());
        expect(amount(1, 80, 5, "37.50"), volume.missed());
    }

    @Test
    void eachSideAddsUpToTheWhole() {
        Volume whole = volumes.total(actor.visible(), VolumeFilter.of(MAY));
        for (By by : List.of(By.WORKER, By.SERVICE, By.MONTH)) {
            Volume sum = volumes.rows(actor.visible(), VolumeFilter.of(MAY), by).stream()
                    .map(VolumeRow::volume)
                    .reduce(Volume.NOTHING, Volume::plus);

            expect(whole.planned(), sum.planned());
            expect(whole.delivered(), sum.delivered());
            expect(whole.missed(), sum.missed());
        }
        Page<VolumeRow> persons = volumes.persons(actor.visible(), VolumeFilter.of(MAY), 1);
        assertEquals(2, persons.total());
        assertEquals(
                5,
                persons.rows().stream()
                        .mapToLong(row -> row.volume().planned().visits())
                        .sum());
        assertEquals(
                2, volumes.everyPerson(actor.visible(), VolumeFilter.of(MAY)).size());
    }

    @Test
    void aWorkerIsTheOneWhoVisited() {
        Volume gul = volumes.rows(actor.visible(), VolumeFilter.of(MAY), By.WORKER).stream()
                .filter(row -> row.key().equals(GUL.toString()))
                .findFirst()
                .orElseThrow()
                .volume();

        expect(amount(2, 120, 8, "60.00"), gul.planned());
        expect(amount(2, 95, 7, "52.50"), gul.delivered());
        expect(amount(0, 20, 1, "7.50"), gul.missed());
    }

    @Test
    void filtersNarrowToOneServiceAndOneWorker() {
        UUID third = new TestingVisits(database.jdbi(), AGENCY, OTHER_SERVICE).user();
        new TestingVisits(database.jdbi(), AGENCY, OTHER_SERVICE).visit(third, MAY.atDay(5), 30, 1, "5");
        VolumeFilter other = new VolumeFilter(MAY, MAY, List.of(OTHER_SERVICE), List.of(), List.of());
        VolumeFilter ogul = new VolumeFilter(MAY, MAY, List.of(), List.of(OGUL), List.of());

        assertEquals(30, volumes.total(actor.visible(), other).planned().minutes());
        assertEquals(150, volumes.total(actor.visible(), ogul).planned().minutes());
        assertEquals(1, volumes.persons(actor.visible(), other, 1).total());
    }

    @Test
    void whatIsRecordedAfterAMonthWasClosedChangesNothingInIt() {
        Volume before = volumes.total(actor.visible(), VolumeFilter.of(MAY));
        visits.visit(second, MAY.atDay(30), 60, 4, "30")
                .recorded("DONE", 60, 4, "30")
                .countedOn(JUNE.atDay(1));

        Volume may = volumes.total(actor.visible(), VolumeFilter.of(MAY));
        Volume june = volumes.total(actor.visible(), VolumeFilter.of(JUNE));

        expect(before.delivered(), may.delivered());
        expect(before.missed(), may.missed());
        assertEquals(before.planned().minutes() + 60, may.planned().minutes(), "it was planned in its own month");
        assertEquals(0, may.late());
        expect(amount(0, 0, 0, "0"), june.planned());
        expect(amount(1, 60, 4, "30"), june.delivered());
        assertEquals(1, june.late());
        VolumeFilter both = new VolumeFilter(MAY, JUNE, List.of(), List.of(), List.of());
        assertEquals(
                List.of("2026-05-01", "2026-06-01"),
                volumes.rows(actor.visible(), both, By.MONTH).stream()
                        .map(VolumeRow::key)
                        .collect(Collectors.toList()));
    }

    @Test
    void theSheetHoldsTheMonthAndWhatCountsInItLate() {
        LocalDate day = MAY.atDay(30);
        UUID late = visits.visit(first, day, 60, 4, "30")
                .recorded("DONE", 60, 4, "30")
                .countedOn(JUNE.atDay(1))
                .id();
        SheetRepository sheets = new SheetRepository(database.jdbi());

        List<SheetVisit> may = sheets.visits(actor.visible(), first, MAY);
        List<SheetVisit> june = sheets.visits(actor.visible(), first, JUNE);

        assertEquals(5, may.size());
        assertEquals(List.of(late), june.stream().map(SheetVisit::id).toList());
        assertEquals(
                95,
                may.stream()
                        .filter(visit -> visit.isDelivered() && visit.countsIn(MAY))
                        .mapToInt(SheetVisit::doneMinutes)
                        .sum());
        assertEquals(true, june.get(0).isLate());
    }

    @Test
    void anotherAgencySeesNothing() {
        Actor stranger = TestingActor.in(UUID.randomUUID(), SERVICE);

        expect(
                Amount.NOTHING,
                volumes.total(stranger.visible(), VolumeFilter.of(MAY)).planned());
        assertEquals(List.of(), new SheetRepository(database.jdbi()).visits(stranger.visible(), first, MAY));
    }

    @Test
    void aMonthThatIsOpenedAgainTakesItsLateVisitsBack() {
        MonthRepository months = new MonthRepository(database.jdbi());
        Stamp stamp = new Stamp(actor, OffsetDateTime.of(2026, 6, 2, 9, 0, 0, 0, ZoneOffset.UTC));
        months.close(stamp, UUID.randomUUID(), MAY);
        months.close(stamp, UUID.randomUUID(), MAY);
        visits.visit(second, MAY.atDay(30), 60, 4, "30")
                .recorded("DONE", 60, 4, "30")
                .countedOn(JUNE.atDay(1));
        assertEquals(actor.person(), months.find(AGENCY, MAY).orElseThrow().createdBy());

        assertEquals(1, months.reopen(actor, MAY));

        assertEquals(true, months.find(AGENCY, MAY).isEmpty());
        assertEquals(0, volumes.total(actor.visible(), VolumeFilter.of(JUNE)).late());
        assertEquals(
                250,
                volumes.total(actor.visible(), VolumeFilter.of(MAY)).delivered().minutes());
    }

    @Test
    void aVisitThatCountsInAMonthClosedMeanwhileStaysThere() {
        MonthRepository months = new MonthRepository(database.jdbi());
        Stamp stamp = new Stamp(actor, OffsetDateTime.of(2026, 7, 2, 9, 0, 0, 0, ZoneOffset.UTC));
        months.close(stamp, UUID.randomUUID(), MAY);
        visits.visit(second, MAY.atDay(30), 60, 4, "30")
                .recorded("DONE", 60, 4, "30")
                .countedOn(JUNE.atDay(1));
        months.close(stamp, UUID.randomUUID(), JUNE);

        assertEquals(0, months.reopen(actor, MAY));

        assertEquals(1, volumes.total(actor.visible(), VolumeFilter.of(JUNE)).late());
    }

    private static Amount amount(long visits, long minutes, long tasks, String cost) {
        return new Amount(visits, minutes, tasks, new BigDecimal(cost));
    }

    private static void expect(Amount expected, Amount found) {
        assertEquals(0, expected.cost().compareTo(found.cost()), expected + " is not " + found);
        assertEquals(expected, new Amount(found.visits(), found.minutes(), found.tasks(), expected.cost()));
    }
}
