package org.hyzmat.independentliving.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * The form of one kind of assessment.
 *
 * @param <A> what is answered
 */
interface Sheet<A> {

    /** The word by which addresses, views and texts name it. */
    String code();

    /** What it asks, in its order. */
    List<Question> questions(Locale language);

    /** Reads a form and notes what is wrong with it. */
    A read(Form form, Problems problems);

    /** A form filled with answers. */
    Map<String, String> written(A answers);
}
