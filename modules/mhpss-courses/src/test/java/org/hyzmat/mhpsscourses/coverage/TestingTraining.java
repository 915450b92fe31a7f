package org.hyzmat.mhpsscourses.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingDirectory;
import org.hyzmat.testkit.figures.Clue;

/** Invented people who took part in courses. */
final class TestingTraining {

    private static final List<UUID> PROVIDERS = List.of(new UUID(1, 1), new UUID(1, 2));
    private static final List<String> REGIONS =
            List.of(TestingDirectory.REGION.toString(), TestingDirectory.TOWN.toString(), Crowd.UNKNOWN);
    private static final List<String> SECTORS = List.of("education", "health", "civil-society");
    private static final List<Taught> COURSES = List.of(course(1), course(2), course(3));

    private TestingTraining() {}

    private static Taught course(int number) {
        return new Taught(new UUID(2, number), PROVIDERS.get(0), "C" + number, Names.same("course"));
    }

    /** So many people, each with a place among the others and a standing in some courses. */
    static Facts world(Random chance, int people) {
        Map<Crowd, Long> all = new HashMap<>();
        List<Trained> trained = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Crowd crowd = new Crowd(any(PROVIDERS, chance), any(REGIONS, chance), any(SECTORS, chance));
            all.merge(crowd, 1L, Long::sum);
            COURSES.stream()
                    .filter(course -> chance.nextInt(3) > 0)
                    .map(course -> new Trained(crowd, course.id(), any(List.of(Standing.values()), chance), 1))
                    .forEach(trained::add);
        }
        return new Facts(all, trained, List.of(), COURSES, List.of());
    }

    /** One that is rarer the later it stands. */
    private static <T> T any(List<T> of, Random chance) {
        return of.get(Math.min(chance.nextInt(of.size()), chance.nextInt(of.size())));
    }

    /** What somebody reads who sees only figures. */
    static Reading reading(Facts facts, Wanted wanted, List<Taught> course) {
        Values values = new Values(new Keys(), Locale.ENGLISH);
        return new Reading(
                wanted,
                course,
                facts,
                Figures.of(TestingActor.reading(Set.copyOf(PROVIDERS)), new FigureRules(Clue.FEWEST)),
                new SideNames(new DirectoryNames(new TestingDirectory()), values),
                values);
    }

    /** Every text is its key. */
    private static final class Keys implements Texts {

        @Override
        public String text(Locale language, String key, Object... arguments) {
            return key;
        }

        @Override
        public String plural(Locale language, String key, long number) {
            return key;
        }
    }
}
