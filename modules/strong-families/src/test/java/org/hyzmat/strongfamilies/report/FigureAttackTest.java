package org.hyzmat.strongfamilies.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hyzmat.testkit.DatabaseKind;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.figures.Asked;
import org.hyzmat.testkit.figures.Attack;
import org.hyzmat.testkit.figures.Clue;
import org.hyzmat.testkit.figures.FigureCopies;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every page and file that a reader of figures is offered, and tries to work out what is hidden in them. */
@Tag("lasting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureAttackTest {

    private static final Logger LOG = LoggerFactory.getLogger(FigureAttackTest.class);

    @RegisterExtension
    final HostExtension host =
            HostExtension.with(() -> HostSetup.ofClassPath().filled().on(database()));

    private Visitor visitor;
    private FigureReader reader;
    private Map<Asked, Map<FigureNumber, Long>> shown;

    DatabaseKind database() {
        return DatabaseKind.H2;
    }

    @BeforeAll
    void readEverything() {
        visitor = host.as("programme-staff.demo-department");
        reader = new FigureReader(visitor);
        shown = shown();
    }

    @Test
    void nothingThatIsHiddenComesOut() {
        List<FigureTruth.Part> parts = new FigureTruth(
                        reader, List.of(host.as("coordinator.demo-nur"), host.as("coordinator.demo-cynar")))
                .parts();
        List<String> found = new ArrayList<>();
        List<Clue> all = new ArrayList<>();

        alike(parts).forEach(alike -> all.addAll(attack(alike, parts, found)));

        long hidden = all.stream().filter(clue -> !clue.isShown()).count();
        long small =
                all.stream().filter(clue -> !clue.isShown() && clue.isSmall()).count();
        LOG.info("Report: {} shown, {} hidden, {} of them small", all.size() - hidden, hidden, small);
        assertEquals(List.of(), found);
        assertTrue(small > 0 && hidden > small && hidden < all.size(), "some are shown, some hidden");
    }

    private List<Clue> attack(List<String> alike, List<FigureTruth.Part> parts, List<String> found) {
        Atoms atoms = new Atoms(reader, parts, alike.get(0));
        List<Clue> clues = clues(atoms, alike, parts, found);
        Attack attack = new Attack(clues, atoms.size());
        attack.shown(found::add);
        attack.computed(found::add);
        for (FigureNumber number : atoms.numbers()) {
            List<Clue> each = parts.stream()
                    .map(part -> atoms.clue(part.values().toString(), number, List.of(part), false))
                    .toList();
            attack.computedTogether(each, found::add);
        }
        int undecided = attack.bounded(found::add);
        assertEquals(0, undecided, () -> "numbers of which it is not known whether others are possible: " + alike);
        return clues;
    }

    /** Every number that is told anywhere, by what is chosen; different pages may not tell different numbers. */
    private Map<Asked, Map<FigureNumber, Long>> shown() {
        Map<Map<String, String>, Asked> asked = new LinkedHashMap<>();
        Map<Asked, Map<FigureNumber, Long>> told = new LinkedHashMap<>();
        for (Asked each : reader.offered()) {
            asked.put(each.filters(), each);
            told.put(each, reader.read(each));
        }
        for (Asked each : reader.offered()) {
            for (String side : FigureReader.sides(each)) {
                reader.read(each, side).forEach((row, numbers) -> {
                    Asked same = asked.computeIfAbsent(row.filters(), unseen -> row);
                    Map<FigureNumber, Long> known = told.computeIfAbsent(same, unseen -> new LinkedHashMap<>());
                    numbers.forEach((number, n) -> assertEquals(n, known.merge(number, n, (one, other) -> one)));
                });
            }
        }
        return told;
    }

    /** Scales on which the same numbers of people were measured: all that is told of one may be told of the others. */
    private List<List<String>> alike(List<FigureTruth.Part> parts) {
        Map<List<Long>, List<String>> alike = new LinkedHashMap<>();
        Stream.concat(Stream.of(FigureNumber.FAMILIES, FigureNumber.PEOPLE), reader.scales().keySet().stream())
                .forEach(subject -> {
                    List<Long> numbers = new ArrayList<>();
                    parts.forEach(part -> reader.numbers().stream()
                            .filter(number -> number.subject().equals(subject))
                            .forEach(number -> numbers.add(part.number(number))));
                    alike.computeIfAbsent(numbers, unseen -> new ArrayList<>()).add(subject);
                });
        return List.copyOf(alike.values());
    }

    private List<Clue> clues(Atoms atoms, List<String> alike, List<FigureTruth.Part> parts, List<String> found) {
        List<Clue> clues = new ArrayList<>();
        shown.forEach((asked, told) -> {
            List<FigureTruth.Part> chosen =
                    parts.stream().filter(part -> asked.isWithin(part.values())).toList();
            for (FigureNumber number : atoms.numbers()) {
                List<Long> answers = alike.stream()
                        .map(subject -> new FigureNumber(subject, number.breakdown(), number.category()))
                        .flatMap(same -> Optional.ofNullable(told.get(same)).stream())
                        .toList();
                Clue clue = atoms.clue(asked.toString(), number, chosen, !answers.isEmpty());
                answers.stream()
                        .filter(answer -> answer != clue.truth())
                        .forEach(answer -> found.add(clue + " is said to be " + answer + ", not " + clue.truth()));
                // that there is nobody may be known
                boolean isAsked = !asked.isRow() || number.isSideBySide();
                if (clue.isShown() || clue.truth() > 0 && isAsked) {
                    clues.add(clue);
                }
            }
        });
        return clues;
    }

    @Test
    void whatIsLeftOutOfASmallerSelectionIsNobodyOrNotFew() {
        List<String> found = new ArrayList<>();

        shown.forEach((some, less) -> shown.forEach((many, more) -> {
            if (many.isWithin(some.filters())) {
                less.forEach((number, n) -> Stream.of(number, FigureNumber.of(number.subject()))
                        .filter(more::containsKey)
                        .filter(whole -> more.get(whole) - n > 0 && more.get(whole) - n < Clue.FEWEST)
                        .forEach(whole -> found.add(number + " of " + some + " are " + n + ", " + whole + " of " + many
                                + " " + more.get(whole))));
            }
        }));

        assertEquals(List.of(), found);
    }

    @Test
    void howManyWentWhichWayIsNotTold() {
        List<String> found = new ArrayList<>();
        for (Asked asked : reader.offered()) {
            for (String path : reader.scales().values()) {
                String text =
                        visitor.get(path + "?" + asked.query()).expect(200).text();
                Stream.of("the same [0-9]", "Pairs used", "Unchanged", "W\\+")
                        .filter(told -> Pattern.compile(told).matcher(text).find())
                        .forEach(told -> found.add(path + asked + ": " + told));
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    void pagesAndFilesOfBothKindsSayTheSame() {
        List<String> found = new ArrayList<>();
        // what others published is no figure of this portal
        FigureCopies copies = new FigureCopies(visitor, Set.of("Published elsewhere"));
        for (Asked asked : reader.offered()) {
            copies.compare(FigureReader.REPORT, asked.query(), found::add);
            FigureReader.sides(asked)
                    .forEach(side -> copies.compare(FigureReader.REPORT, asked.query() + "&by=" + side, found::add));
            reader.scales().values().forEach(path -> copies.compare(path, asked.query(), found::add));
        }

        assertEquals(List.of(), found);
    }
}
