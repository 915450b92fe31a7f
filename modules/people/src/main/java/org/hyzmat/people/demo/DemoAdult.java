package org.hyzmat.people.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.FamilyName;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.ContactDraft;
import org.hyzmat.people.person.PersonDraft;

/**
 * A made-up adult who lives alone or with a partner: most of them old, some younger. Why somebody needs support is
 * nothing that this register knows.
 *
 * @param contact how to reach them, themselves or somebody near
 */
record DemoAdult(PersonDraft person, ContactDraft contact) {

    private static final int DAYS_OF_A_YEAR = 365;

    /** Who lives in the next household: one person, or now and then a couple of one name and place. */
    static List<DemoAdult> household(RandomGenerator chance, LocalDate today, String place) {
        DemoNames names = DemoNames.any(chance);
        String family = names.family(chance);
        boolean isOld = chance.nextInt(10) < 7;
        int age = isOld ? chance.nextInt(66, 91) : chance.nextInt(22, 60);
        Sex sex = chance.nextInt(5) < 3 ? Sex.FEMALE : Sex.MALE;
        DemoAdult one = new DemoAdult(
                person(names.given(sex, chance), family, sex, born(age, chance, today), place), contact(chance));
        if (chance.nextInt(6) > 0) {
            return List.of(one);
        }
        Sex other = sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
        Birth near = born(age + chance.nextInt(-3, 4), chance, today);
        return List.of(one, new DemoAdult(person(names.given(other, chance), family, other, near, place), one.contact));
    }

    private static PersonDraft person(String given, String family, Sex sex, Birth birth, String place) {
        return new PersonDraft(new PersonName(given, FamilyName.forSex(family, sex), ""), "", sex, birth, place);
    }

    /** Papers of old people often say the year alone. */
    private static Birth born(int age, RandomGenerator chance, LocalDate today) {
        return chance.nextInt(4) == 0
                ? Birth.in(today.getYear() - age)
                : Birth.on(today.minusYears(age).minusDays(chance.nextInt(1, DAYS_OF_A_YEAR - 10)));
    }

    /** A number in a range that nobody has. */
    private static ContactDraft contact(RandomGenerator chance) {
        return new ContactDraft(
                "+993 60 %02d-%02d-%02d".formatted(chance.nextInt(100), chance.nextInt(100), chance.nextInt(100)),
                DemoNames.one(List.of("", "", "Goňşusy", "Gyzy", "Дочь", "Jigisi"), chance),
                DemoNames.one(List.of("09:00–12:00", "08:00–20:00", "15:00–18:00"), chance),
                DemoNames.one(List.of(List.of("call"), List.of("call", "third-person")), chance),
                chance.nextBoolean());
    }
}
