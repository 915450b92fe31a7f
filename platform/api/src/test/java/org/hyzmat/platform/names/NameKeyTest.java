package org.hyzmat.platform.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are found as one name. */
class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Aýgül, Aygul",
        "Meredow, Meredov",
        "Jeren, Джерен",
        "Aýgül, Айгуль",
        "Nuryýew, Нурыев",
        "Nuryýew, Nuriev",
        "Hojaýew, Ходжаев",
        "Hojaýew, Khojaev",
        "Şemşat, Shemshat",
        "Çary, Chary",
        "Çary, Чары",
        "Ýazow, Язов",
        "Ýelena, Елена",
        "Ýelena, Elena",
        "Mämmedow, Мамедов",
        "Şyhyýew, Шихиев"
    })
    void spellingsOfOneNameMeet(String one, String other) {
        assertEquals(NameKey.words(one), NameKey.words(other));
    }

    @Test
    void everyWordStandsOnceBetweenBlanks() {
        assertEquals(" meredov aigul meredova ", NameKey.of(List.of("Meredow Aýgül", "Meredowa, Aygul")));
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseAreNoLetters() {
        assertEquals(List.of("a", "b"), SearchWords.of("a%_b").words());
    }

    @Test
    void theEndingOfAWomansFamilyNameDoesNotCount() {
        assertEquals(List.of("meredov"), SearchWords.of("Meredowa").words());
    }
}
