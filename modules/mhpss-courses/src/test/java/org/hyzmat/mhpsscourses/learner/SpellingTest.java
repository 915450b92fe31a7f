package org.hyzmat.mhpsscourses.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be one person’s. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Aýgül Annaýewa, Айгуль Аннаева, true",
        "Aýgül Annaýewa, Annayeva Aygul, true",
        "Batyr Hojaýew, Batyr Hojamyrat Hojaýew, true",
        "Merdan Saparow, Merdan Saparova, true",
        "Gülşat Berdiýewa, Gülşat Berdyýewa, true",
        "Batyr Hojaýew, Batyr Orazow, false",
        "Batyr, Batyr Orazow, false",
        "Maral Nepesowa, Sona Nepesowa, false"
    })
    void spellingsMeet(String one, String other, boolean alike) {
        assertEquals(alike, Spelling.of(one).isLike(Spelling.of(other)));
        assertEquals(alike, Spelling.of(other).isLike(Spelling.of(one)));
    }
}
