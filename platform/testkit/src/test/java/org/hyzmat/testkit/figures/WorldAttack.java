package org.hyzmat.testkit.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hyzmat.platform.figures.Figure;

/** An attack on an invented world: the unknown numbers are those of people who are alike in all that can be asked. */
final class WorldAttack {

    /** People of the same group who are alike in everything that can be asked. */
    private record Kind(World.Group group, World.Person person) {}

    private final World world;
    private final List<Kind> kinds = new ArrayList<>();
    private final Attack attack;

    WorldAttack(World world) {
        this.world = world;
        for (World.Group group : world.groups()) {
            kinds(group, new ArrayList<>(world.breakdowns().keySet()), Map.of());
        }
        List<Clue> clues = new ArrayList<>();
        world.read().forEach((question, figure) -> clues.add(clue(question, figure)));
        attack = new Attack(clues, kinds.size());
    }

    private void kinds(World.Group group, List<String> open, Map<String, String> known) {
        if (open.isEmpty()) {
            kinds.add(new Kind(group, new World.Person(known)));
            return;
        }
        String breakdown = open.get(0);
        for (String category : world.breakdowns().get(breakdown)) {
            Map<String, String> more = new LinkedHashMap<>(known);
            more.put(breakdown, category);
            kinds(group, open.subList(1, open.size()), more);
        }
    }

    private Clue clue(World.Question question, Figure figure) {
        List<Integer> places = IntStream.range(0, kinds.size())
                .filter(i -> question.isAbout(kinds.get(i).group())
                        && question.isAbout(kinds.get(i).person()))
                .boxed()
                .toList();
        return new Clue(question.toString(), places, question.answer(world.groups()), figure.isShown());
    }

    List<Clue> clues() {
        return attack.clues();
    }

    /** Tries everything. */
    int all(Consumer<String> found) {
        attack.shown(found);
        attack.computed(found);
        together(World.TOTAL, World.TOTAL, found);
        world.breakdowns().forEach((breakdown, all) -> all.forEach(category -> together(breakdown, category, found)));
        return attack.bounded(found);
    }

    private void together(String breakdown, String category, Consumer<String> found) {
        List<Clue> groups = world.groups().stream()
                .map(group -> new World.Question(group.selection(), breakdown, category))
                .distinct()
                .map(question -> clue(question, Figure.hidden()))
                .toList();
        attack.computedTogether(groups, found);
    }
}
