package org.hyzmat.people.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hyzmat.people.api.Sex;
import org.junit.jupiter.api.Test;

/** How a name is read, shown and sorted. */
class PersonNameTest {

    @Test
    void oneWordTakesTheFamilyName() {
        assertEquals(new PersonName("Aýna", "Meredowa", ""), PersonName.read("Aýna", "Meredow", Sex.FEMALE));
    }

    @Test
    void furtherWordsAreAFamilyNameOfItsOwn() {
        assertEquals(
                new PersonName("Aýna", "Orazowa", "Batyrowna"),
                PersonName.read(" Aýna  Batyrowna Orazowa ", "Meredow", Sex.FEMALE));
    }

    @Test
    void aFamilyNameMayComeFirst() {
        assertEquals(
                new PersonName("Kerim", "Annaýew", "Batyrowiç"),
                PersonName.read("Annaýew Kerim Batyrowiç", "Meredow", Sex.MALE));
        assertEquals(new PersonName("Ýelena", "Orlowa", ""), PersonName.read("Orlowa Ýelena", "", Sex.FEMALE));
    }

    @Test
    void theLabelBeginsWithTheFamilyName() {
        assertEquals("Orazowa Aýna Batyrowna", new PersonName("Aýna", "Orazowa", "Batyrowna").label());
    }

    @Test
    void namesSortAsATurkmenReaderExpects() {
        String z = new PersonName("Aman", "Ýazow", "").sortKey();
        String y = new PersonName("Aman", "Ylýasow", "").sortKey();

        assertTrue(y.compareTo(z) < 0);
    }
}
