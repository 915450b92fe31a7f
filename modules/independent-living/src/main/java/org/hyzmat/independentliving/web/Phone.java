package org.hyzmat.independentliving.web;

import java.util.regex.Pattern;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** The field in which a telephone number is typed. */
public final class Phone {

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d ()-]{5,30}");

    private Phone() {}

    /** Reads the field {@code phone} and notes what is no telephone number; an empty one is allowed. */
    public static String read(Form form, Problems problems) {
        String phone = form.value("phone");
        problems.when(!phone.isEmpty() && !NUMBER.matcher(phone).matches(), "phone", "problem.phone");
        return phone;
    }

    /** The number as a telephone dials it. */
    public static String dialled(String phone) {
        return phone.replaceAll("[^+\\d]", "");
    }
}
