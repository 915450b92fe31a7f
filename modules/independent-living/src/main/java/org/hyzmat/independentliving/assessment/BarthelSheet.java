package org.hyzmat.independentliving.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;

/** The form of the Barthel index, in words of our own. */
final class BarthelSheet implements Sheet<Barthel> {

    private final Texts texts;

    BarthelSheet(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String code() {
        return "barthel";
    }

    @Override
    public List<Question> questions(Locale language) {
        List<Question> questions = new ArrayList<>();
        for (BarthelItem item : BarthelItem.values()) {
            List<Choice> answers = new ArrayList<>();
            for (int points : item.steps()) {
                String words = texts.text(language, "barthel." + item.code() + "." + points);
                answers.add(choice(String.valueOf(points), points + " – " + words));
            }
            answers.add(choice("", texts.text(language, "barthel.not-rated")));
            String label = texts.text(language, "barthel.item." + item.code());
            questions.add(new Question(item.code(), label, answers));
        }
        return questions;
    }

    private static Choice choice(String value, String words) {
        return new Choice(value, Names.same(words));
    }

    @Override
    public Barthel read(Form form, Problems problems) {
        Map<BarthelItem, Integer> ratings = new EnumMap<>(BarthelItem.class);
        for (BarthelItem item : BarthelItem.values()) {
            Optional<Integer> points = form.number(item.code(), problems);
            boolean isStep = points.filter(item.steps()::contains).isPresent();
            problems.when(points.isPresent() && !isStep, item.code(), "barthel.not-a-step", steps(item));
            points.filter(item.steps()::contains).ifPresent(each -> ratings.put(item, each));
        }
        boolean isEmpty = ratings.isEmpty() && !problems.has(BarthelItem.FEEDING.code());
        problems.when(isEmpty, BarthelItem.FEEDING.code(), "assessment.empty");
        return new Barthel(ratings);
    }

    private static String steps(BarthelItem item) {
        return item.steps().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public Map<String, String> written(Barthel answers) {
        Map<String, String> fields = new HashMap<>();
        for (BarthelItem item : BarthelItem.values()) {
            fields.put(item.code(), answers.of(item).map(String::valueOf).orElse(""));
        }
        return fields;
    }
}
