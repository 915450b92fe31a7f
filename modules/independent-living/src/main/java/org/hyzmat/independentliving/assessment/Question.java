package org.hyzmat.independentliving.assessment;

import java.util.List;
import org.hyzmat.platform.directory.Choice;

/**
 * A question with its answers, in the reader's language.
 *
 * @param field the field of the form
 * @param label what is asked
 * @param answers what can be answered
 */
public record Question(String field, String label, List<Choice> answers) {

    public Question {
        answers = List.copyOf(answers);
    }
}
