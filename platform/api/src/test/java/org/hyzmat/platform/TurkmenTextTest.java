package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Turkmen alphabet's order, and spellings that count as one. */
class TurkmenTextTest {

    @Test
    void namesSortByTheTurkmenAlphabet() {
        List<String> sorted = List.of(
                "Aman",
                "Bahar",
                "Çary",
                "Döwlet",
                "Ejegyz",
                "Äşe",
                "Jeren",
                "Žanna",
                "Kerim",
                "Nar",
                "Ňa",
                "Orazow",
                "Öwez",
                "Sona",
                "Şemşat",
                "Tawus",
                "Umyt",
                "Ümür",
                "Wepa",
                "Yhlas",
                "Ýazmyrat",
                "Zöhre");

        assertEquals(
                sorted,
                sorted.stream()
                        .sorted(Comparator.reverseOrder())
                        .sorted(Comparator.comparing(TurkmenText::sortKey))
                        .toList());
    }

    @Test
    void shorterNameComesFirstAndCaseDoesNotCount() {
        assertEquals(TurkmenText.sortKey("aýna"), TurkmenText.sortKey("AÝNA"));
        assertEquals(-1, Integer.signum(TurkmenText.sortKey("Ann").compareTo(TurkmenText.sortKey("Anna"))));
        assertEquals(-1, Integer.signum(TurkmenText.sortKey("Orazow Z").compareTo(TurkmenText.sortKey("Orazowa A"))));
    }

    @Test
    void spellingsOfOneNameMeet() {
        assertEquals(TurkmenText.fold("Türkmenabat"), TurkmenText.fold("turkmenabat"));
        assertEquals(TurkmenText.fold("Ýeňme"), TurkmenText.fold("Yenme"));
        assertEquals(TurkmenText.fold("Muhammet"), TurkmenText.fold("Muhamet"));
        assertEquals(TurkmenText.fold("Çaryýewa"), TurkmenText.fold("Caryyeva"));
        assertNotEquals(TurkmenText.fold("Aýna"), TurkmenText.fold("Aman"));
    }
}
