package org.hyzmat.people.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hyzmat.people.api.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a family name. */
class FamilyNameTest {

    @ParameterizedTest
    @CsvSource({
        "Meredow, FEMALE, Meredowa",
        "Meredowa, FEMALE, Meredowa",
        "Meredowa, MALE, Meredow",
        "Nuryýew, FEMALE, Nuryýewa",
        "Nikitin, FEMALE, Nikitina",
        "Иванов, FEMALE, Иванова",
        "Иванова, MALE, Иванов",
        "Meredow, UNKNOWN, Meredow",
        "Kim, FEMALE, Kim",
        "Ogly, FEMALE, Ogly"
    })
    void theFormFollowsTheSex(String name, Sex sex, String form) {
        assertEquals(form, FamilyName.forSex(name, sex));
    }
}
