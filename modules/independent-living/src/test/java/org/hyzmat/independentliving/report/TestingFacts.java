package org.hyzmat.independentliving.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.PlacementRisk;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.testkit.TestingActor;

/** Invented people who are supported at home, and somebody who reads figures about them. */
final class TestingFacts {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private static final OffsetDateTime NOTED = OffsetDateTime.of(2026, 9, 1, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final FigureRules RULES = new FigureRules(FigureRules.USUAL);

    private TestingFacts() {}

    /** Somebody of one provider, place and service who was seen last on a day. */
    static UserFact user(PlacementRisk risk, LocalDate startedOn, LocalDate seenOn, Outcome... outcomes) {
        return new UserFact(
                UUID.randomUUID(),
                id(1),
                id(2),
                id(3),
                Sex.FEMALE,
                AgeBand.FROM_75,
                "yes",
                risk,
                new Support(startedOn, List.of(outcomes)),
                seenOn);
    }

    /** What became of somebody on a day. */
    static Outcome outcome(OutcomeKind kind, LocalDate day) {
        return new Outcome(UUID.randomUUID(), id(0), kind, day, "", NOTED, id(0));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** A world of several providers, places, services and years, with some parts of few people. */
    static Facts world(RandomGenerator chance, int people) {
        List<UserFact> users = new ArrayList<>();
        List<MonthFact> months = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int place = Math.min(chance.nextInt(3), chance.nextInt(3));
            LocalDate started = LocalDate.of(2025, 3, 1).plusDays(chance.nextInt(540));
            UserFact user = new UserFact(
                    UUID.randomUUID(),
                    id(10 + place / 2),
                    id(20 + Math.min(chance.nextInt(3), chance.nextInt(2))),
                    id(30 + place),
                    Sex.values()[chance.nextInt(10) == 0 ? 2 : chance.nextInt(2)],
                    AgeBand.values()[1 + Math.max(chance.nextInt(4), chance.nextInt(4))],
                    List.of("yes", "no", "unknown").get(Math.min(chance.nextInt(3), chance.nextInt(3))),
                    PlacementRisk.values()[chance.nextInt(4)],
                    new Support(started, ended(chance, started)),
                    started.plusDays(chance.nextInt(700)));
            users.add(user);
            IntStream.range(0, 4)
                    .filter(month -> chance.nextInt(3) > 0)
                    .forEach(month -> months.add(new MonthFact(
                            user.id(), YearMonth.of(2026, 5 + month), 4, 240 + chance.nextInt(60), BigDecimal.TEN)));
        }
        return new Facts(users, months);
    }

    private static List<Outcome> ended(RandomGenerator chance, LocalDate started) {
        if (chance.nextInt(3) > 0) {
            return List.of();
        }
        OutcomeKind kind = OutcomeKind.values()[chance.nextInt(6)];
        return List.of(outcome(kind, started.plusDays(chance.nextInt(500))));
    }

    /** What somebody who reads figures only is told about some of them; names are text keys. */
    static Reading reading(Facts everything, Coverage coverage) {
        return reading(everything, coverage, TestingActor.reading(Set.of(id(10))));
    }

    /** What somebody is told about some of them. */
    static Reading reading(Facts everything, Coverage coverage, Actor reader) {
        Values values = new Values(new Keys(), Locale.ENGLISH);
        return new Reading(
                coverage,
                everything,
                everything.within(coverage),
                Figures.of(reader, RULES),
                new AspectNames(new DirectoryNames(new Everywhere()), values),
                values,
                TODAY);
    }

    /** Says keys instead of texts. */
    private static final class Keys implements Texts {

        @Override
        public String text(Locale language, String key, Object... arguments) {
            return arguments.length == 0 ? key : key + Arrays.toString(arguments);
        }

        @Override
        public String plural(Locale language, String key, long number) {
            return key + number;
        }
    }

    /** Registers in which every place, agency and service is, and is called as it is known by. */
    private static final class Everywhere implements Directory {

        @Override
        public List<Place> places() {
            return List.of();
        }

        @Override
        public Optional<Place> place(UUID id) {
            return Optional.of(new Place(
                    id,
                    "",
                    "",
                    name(id),
                    id,
                    LocalDate.MIN,
                    LocalDate.MAX,
                    List.of(),
                    LocalDate.MAX,
                    LocalDate.MAX,
                    true));
        }

        @Override
        public List<Agency> agencies() {
            return List.of();
        }

        @Override
        public Optional<Agency> agency(UUID id) {
            return Optional.of(new Agency(id, "", "", name(id), List.of(), id, true));
        }

        @Override
        public List<Participation> participations() {
            return List.of();
        }

        @Override
        public List<Service> services() {
            return List.of();
        }

        @Override
        public Optional<Service> service(UUID id) {
            return Optional.of(new Service(
                    id,
                    "",
                    1,
                    name(id),
                    name(id),
                    Service.Sensitivity.OPEN,
                    "",
                    id,
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    List.of(),
                    List.of()));
        }

        @Override
        public List<WorkforceMember> workforce(UUID agency) {
            return List.of();
        }

        private static Names name(UUID id) {
            return Names.same(id.toString());
        }
    }
}
