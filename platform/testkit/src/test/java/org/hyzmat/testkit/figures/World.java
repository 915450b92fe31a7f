package org.hyzmat.testkit.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.figures.Counts;
import org.hyzmat.platform.figures.Figure;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.figures.Offer;
import org.hyzmat.platform.figures.Release;
import org.hyzmat.platform.figures.Selection;

/** Invented groups of people, and everything that a reader of figures can get to know of them. */
final class World {

    static final String TOTAL = "";

    /** One person of a group, as far as figures are concerned: a category of each breakdown. */
    record Person(Map<String, String> categories) {}

    /** A group with the values of its dimensions. */
    record Group(Map<String, String> values, List<Person> people) {

        Selection selection() {
            return new Selection(values);
        }
    }

    /** A figure that can be asked for: of everybody selected, or of one category of one breakdown. */
    record Question(Selection selection, String breakdown, String category) {

        boolean isTotal() {
            return breakdown.equals(TOTAL);
        }

        boolean isAbout(Group group) {
            return group.values().entrySet().containsAll(selection.filters().entrySet());
        }

        boolean isAbout(Person person) {
            return isTotal() || person.categories().get(breakdown).equals(category);
        }

        long answer(List<Group> groups) {
            return groups.stream()
                    .filter(this::isAbout)
                    .flatMap(group -> group.people().stream())
                    .filter(this::isAbout)
                    .count();
        }
    }

    private final String name;
    private final Offer offer;
    private final Map<String, List<String>> breakdowns;
    private final List<Group> groups;

    private World(String name, Offer offer, Map<String, List<String>> breakdowns, List<Group> groups) {
        this.name = name;
        this.offer = offer;
        this.breakdowns = new TreeMap<>(breakdowns);
        this.groups = List.copyOf(groups);
    }

    /** A world of groups that are written as provider, place, year and number of people. */
    static World of(String name, String... written) {
        List<Group> groups = new ArrayList<>();
        for (String each : written) {
            String[] words = each.split("[ :]");
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(words[3]); i++) {
                people.add(new Person(Map.of("sex", i % 4 == 3 ? "M" : "F")));
            }
            groups.add(new Group(
                    Map.of("provider", words[0], "place", words[1], "year", words[2], "group", "g" + groups.size()),
                    people));
        }
        Offer offer = Offer.of("provider", "place", "year", "group").pairs("provider", "place", "year");
        return new World(name, offer, Map.of("sex", List.of("F", "M")), groups);
    }

    /** Seven groups of two agencies, mostly mothers, of whom some drop out. */
    static World service(long seed) {
        Random chance = new Random(seed);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            List<Person> people = new ArrayList<>();
            int families = 7 + chance.nextInt(5);
            for (int k = 0; k < families; k++) {
                people.add(new Person(Map.of("sex", "F", "dose", chance.nextInt(4) == 0 ? "missed" : "reached")));
                if (chance.nextInt(4) == 0) {
                    people.add(new Person(Map.of("sex", "M", "dose", chance.nextInt(3) == 0 ? "missed" : "reached")));
                }
            }
            Map<String, String> values = Map.of(
                    "provider", "A" + i % 2,
                    "place", "P" + (i % 2 * 2 + chance.nextInt(2)),
                    "programme", "C",
                    "year", String.valueOf(2021 + chance.nextInt(2)),
                    "group", "g" + i);
            groups.add(new Group(values, people));
        }
        Offer offer = Offer.of("provider", "place", "programme", "year", "group")
                .pairs("provider", "place", "programme", "year");
        return new World(
                "service " + seed,
                offer,
                Map.of("sex", List.of("F", "M"), "dose", List.of("reached", "missed")),
                groups);
    }

    List<Group> groups() {
        return groups;
    }

    Map<String, List<String>> breakdowns() {
        return breakdowns;
    }

    /** A world in which providers work in places over years, some of them with few people. */
    static World random(long seed) {
        Random chance = new Random(seed);
        int providers = 1 + chance.nextInt(3);
        int places = 1 + chance.nextInt(4);
        int years = 1 + chance.nextInt(3);
        int most = 3 + chance.nextInt(12);
        boolean named = chance.nextInt(4) > 0;
        boolean tied = chance.nextBoolean();
        List<Group> groups = new ArrayList<>();
        int count = 1 + chance.nextInt(10);
        Map<String, List<String>> breakdowns = new LinkedHashMap<>();
        if (chance.nextInt(3) > 0) {
            breakdowns.put("sex", List.of("F", "M"));
        }
        if (chance.nextInt(3) == 0) {
            breakdowns.put("age", List.of("child", "adult", "old"));
        }
        for (int i = 0; i < count; i++) {
            int provider = chance.nextInt(providers);
            int place = tied ? provider % places : chance.nextInt(places);
            Map<String, String> values = new TreeMap<>();
            values.put("provider", "A" + provider);
            values.put("place", "P" + place);
            values.put("year", String.valueOf(2020 + chance.nextInt(years)));
            values.put("group", named ? "g" + i : "g");
            List<Person> people = new ArrayList<>();
            int number = chance.nextInt(5) == 0 ? 0 : chance.nextInt(most + 1);
            for (int k = 0; k < number; k++) {
                Map<String, String> categories = new TreeMap<>();
                breakdowns.forEach((breakdown, all) ->
                        categories.put(breakdown, all.get(Math.min(chance.nextInt(all.size() + 1), all.size() - 1))));
                people.add(new Person(categories));
            }
            groups.add(new Group(values, people));
        }
        Offer offer = Offer.of("provider", "place", "year", "group");
        if (chance.nextInt(3) > 0) {
            offer = offer.pairs("provider", "place", "year");
        }
        return new World("random " + seed, offer, breakdowns, groups);
    }

    /** What every question is, as far as somebody can ask it. */
    List<Question> questions() {
        Set<String> seen = new TreeSet<>();
        List<Question> questions = new ArrayList<>();
        for (List<String> filters : offer.combinations()) {
            for (Group group : groups) {
                Selection selection = Selection.ALL;
                for (String filter : filters) {
                    selection = selection.and(filter, group.values().get(filter));
                }
                if (seen.add(new TreeMap<>(selection.filters()).toString())) {
                    ask(questions, selection);
                }
            }
        }
        return questions;
    }

    private void ask(List<Question> questions, Selection selection) {
        questions.add(new Question(selection, TOTAL, TOTAL));
        breakdowns.forEach((breakdown, all) ->
                all.forEach(category -> questions.add(new Question(selection, breakdown, category))));
    }

    Counts counts() {
        Counts counts = new Counts(offer);
        for (Group group : groups) {
            counts.add(group.selection(), group.people().size());
            breakdowns.forEach((breakdown, all) -> all.forEach(category -> counts.add(
                    group.selection(),
                    breakdown,
                    category,
                    group.people().stream()
                            .filter(person -> person.categories().get(breakdown).equals(category))
                            .count())));
        }
        return counts;
    }

    /** What a reader of figures is shown of each question. */
    Map<Question, Figure> read() {
        Release release = Figures.of(reader(), new FigureRules(Clue.FEWEST)).release(this::counts);
        Map<Question, Figure> read = new LinkedHashMap<>();
        for (Question question : questions()) {
            long answer = question.answer(groups);
            read.put(
                    question,
                    question.isTotal()
                            ? release.figure(question.selection(), answer)
                            : release.figure(question.selection(), question.breakdown(), question.category(), answer));
        }
        return read;
    }

    private static Actor reader() {
        return new Actor(
                new UUID(0, 1),
                "Maral",
                new UUID(0, 2),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Scope.FIGURES,
                Set.of());
    }

    @Override
    public String toString() {
        return name + " " + groups;
    }
}
