package org.hyzmat.independentliving.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;

/** The form of the Washington Group Short Set, which asks for difficulties and never for a disability. */
final class FunctioningSheet implements Sheet<Functioning> {

    private final Texts texts;

    FunctioningSheet(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String code() {
        return "functioning";
    }

    @Override
    public List<Question> questions(Locale language) {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(
                "respondent",
                texts.text(language, "functioning.respondent"),
                Arrays.stream(Respondent.values())
                        .map(each -> choice(language, each.code(), "functioning.respondent." + each.code()))
                        .toList()));
        for (Domain domain : Domain.values()) {
            List<Choice> answers = Arrays.stream(Difficulty.values())
                    .map(each ->
                            choice(language, String.valueOf(each.number()), "functioning.difficulty." + each.number()))
                    .toList();
            String asked = texts.text(language, "functioning.question." + domain.code());
            questions.add(new Question(domain.code(), asked, answers));
        }
        return questions;
    }

    private Choice choice(Locale language, String value, String key) {
        return new Choice(value, Names.same(texts.text(language, key)));
    }

    @Override
    public Functioning read(Form form, Problems problems) {
        Optional<Respondent> respondent = Stream.of(Respondent.values())
                .filter(each -> each.code().equals(form.value("respondent")))
                .findFirst();
        problems.when(respondent.isEmpty(), "respondent", "problem.choice");
        Map<Domain, Difficulty> answers = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            Optional<Difficulty> answer = Stream.of(Difficulty.values())
                    .filter(each -> String.valueOf(each.number()).equals(form.value(domain.code())))
                    .findFirst();
            boolean isBlank = form.value(domain.code()).isEmpty();
            problems.when(answer.isEmpty() && !isBlank, domain.code(), "problem.choice");
            answers.put(domain, answer.orElse(Difficulty.NOT_ASKED));
        }
        boolean isEmpty = answers.values().stream().allMatch(answer -> answer == Difficulty.NOT_ASKED);
        problems.when(isEmpty, Domain.SEEING.code(), "assessment.empty");
        return new Functioning(respondent.orElse(Respondent.SELF), answers);
    }

    @Override
    public Map<String, String> written(Functioning answers) {
        Map<String, String> fields = new HashMap<>();
        fields.put("respondent", answers.respondent().code());
        answers.answers().forEach((domain, answer) -> fields.put(domain.code(), String.valueOf(answer.number())));
        return fields;
    }
}
