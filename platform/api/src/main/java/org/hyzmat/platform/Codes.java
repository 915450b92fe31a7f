package org.hyzmat.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The words by which texts, forms and addresses name the constants of an enum: small letters with hyphens, such as
 * {@code not-at-home} for {@code NOT_AT_HOME}.
 *
 * @since 1.1
 */
public final class Codes {

    private Codes() {}

    /**
     * The code of a constant.
     *
     * @param constant of any enum
     * @return its name in small letters with hyphens
     */
    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /**
     * The code of a constant that is known by its name, as it is stored.
     *
     * @param name of the constant; possibly empty
     * @return the same in small letters with hyphens
     */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a code.
     *
     * @param <E> the enum
     * @param type its class
     * @param code what a form or an address says
     * @return absent if no constant has that code
     */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equals(code))
                .findFirst();
    }
}
