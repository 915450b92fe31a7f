package org.hyzmat.people.names;

import java.util.regex.Pattern;
import org.hyzmat.people.api.Sex;

/** A family name in its form for a man or a woman: Meredow, Meredowa. */
public final class FamilyName {

    private static final Pattern MANS = Pattern.compile(".*(?:[oe][wv]|[iy]n|[ое]в|[иы]н)$", Pattern.UNICODE_CASE);
    private static final Pattern WOMANS = Pattern.compile(".*(?:[oe][wv]a|[ое]ва|[иы]на)$", Pattern.UNICODE_CASE);

    private FamilyName() {}

    /** Whether a word ends as most family names here do. */
    static boolean isLike(String word) {
        return MANS.matcher(word).matches() || WOMANS.matcher(word).matches();
    }

    /** The form for a sex; a name without two forms, or an unknown sex, leaves it as it is. */
    public static String forSex(String name, Sex sex) {
        if (sex == Sex.FEMALE && MANS.matcher(name).matches()) {
            return name
                    + (Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.CYRILLIC ? "а" : "a");
        }
        if (sex == Sex.MALE && WOMANS.matcher(name).matches()) {
            return name.substring(0, name.length() - 1);
        }
        return name;
    }
}
