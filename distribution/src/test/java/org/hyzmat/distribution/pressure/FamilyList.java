package org.hyzmat.distribution.pressure;

import java.util.List;

/** A list of families of three, none of which has a name of another one, as a file that can be taken in. */
public final class FamilyList {

    private static final int MEMBERS = 3;
    private static final List<String> SYLLABLES = List.of("ba", "do", "gu", "la", "me", "ni", "ro", "sa");
    private static final List<String> GIVEN = List.of("Maral;mother;;", "Resul;child;male;", "Jeren;child;female;");

    private FamilyList() {}

    /**
     * Writes the file.
     *
     * @param first how many rows were written into other files with the same ending
     * @param rows how many to write
     * @param ending of every family name
     */
    public static String text(int first, int rows, String ending) {
        StringBuilder text = new StringBuilder("Family number;Family name;Given name;Role;Sex;Born\n");
        for (int i = 0; i < rows; i++) {
            int family = (first + i) / MEMBERS;
            int member = i % MEMBERS;
            text.append(i / MEMBERS + 1).append(';');
            text.append(name(first + i / MEMBERS)).append(ending).append(';');
            text.append(GIVEN.get(member)).append(member == 0 ? 1980 + family % 10 : 2010 + family % 5);
            text.append('\n');
        }
        return text.toString();
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int left = number; name.isEmpty() || left > 0; left /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
