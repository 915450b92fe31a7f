package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.testkit.figures.Clue;

/** The unknown numbers of which all that is told of one subject is made: people of one part who are alike. */
final class Atoms {

    /** Somebody of a part, as far as figures tell people apart. */
    private record Atom(FigureTruth.Part part, List<FigureNumber> numbers) {}

    private final List<FigureNumber> numbers;
    private final List<Atom> atoms = new ArrayList<>();

    Atoms(FigureReader reader, List<FigureTruth.Part> parts, String subject) {
        numbers = reader.numbers().stream()
                .filter(number -> number.subject().equals(subject))
                .toList();
        List<List<FigureNumber>> kinds = kinds(subject);
        parts.forEach(part -> kinds.forEach(kind -> atoms.add(new Atom(part, kind))));
    }

    private List<List<FigureNumber>> kinds(String subject) {
        List<List<FigureNumber>> kinds = List.of(List.of(FigureNumber.of(subject)));
        for (String breakdown :
                numbers.stream().map(FigureNumber::breakdown).distinct().toList()) {
            if (!breakdown.isEmpty()) {
                List<List<FigureNumber>> more = new ArrayList<>();
                for (List<FigureNumber> kind : kinds) {
                    numbers.stream()
                            .filter(number -> number.breakdown().equals(breakdown))
                            .forEach(number -> {
                                List<FigureNumber> longer = new ArrayList<>(kind);
                                longer.add(number);
                                more.add(longer);
                            });
                }
                kinds = more;
            }
        }
        return kinds;
    }

    int size() {
        return atoms.size();
    }

    /** Everything that is told of the subject. */
    List<FigureNumber> numbers() {
        return numbers;
    }

    /** A number of some parts. */
    Clue clue(String asked, FigureNumber number, List<FigureTruth.Part> parts, boolean isShown) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (parts.contains(atoms.get(i).part()) && atoms.get(i).numbers().contains(number)) {
                places.add(i);
            }
        }
        long truth = parts.stream().mapToLong(part -> part.number(number)).sum();
        return new Clue(number + " of " + asked, places, truth, isShown);
    }
}
