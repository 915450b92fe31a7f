package org.hyzmat.people.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.family.FamilyDraft;
import org.hyzmat.people.family.MemberDraft;
import org.hyzmat.people.family.MemberDraft.Belonging;
import org.hyzmat.people.names.FamilyName;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;

/** One made-up family: caregivers, and at least one child from 8 to 15 years. */
final class DemoFamily {

    private static final int DAYS_OF_A_YEAR = 365;

    private final RandomGenerator chance;
    private final LocalDate today;
    private final String place;
    private final DemoNames names;
    private final String familyName;
    private final Set<String> taken = new HashSet<>();

    private DemoFamily(RandomGenerator chance, LocalDate today, String place) {
        this.chance = chance;
        this.today = today;
        this.place = place;
        this.names = DemoNames.any(chance);
        this.familyName = names.family(chance);
    }

    /** The next family that chance brings. */
    static FamilyDraft next(RandomGenerator chance, LocalDate today, String place) {
        DemoFamily family = new DemoFamily(chance, today, place);
        return new FamilyDraft(family.familyName, place, family.phone(), family.members());
    }

    private List<MemberDraft> members() {
        List<MemberDraft> members = new ArrayList<>();
        caregivers().forEach(role -> members.add(caregiver(role, members.isEmpty())));
        childrensAges().forEach(age -> members.add(child(age)));
        if (chance.nextInt(12) == 0) {
            Belonging lodger = new Belonging(FamilyRole.OTHER, today.minusDays(between(100, 700)), LocalDate.MAX);
            members.add(member(lodger, Sex.FEMALE, Birth.ofEstimatedAge(between(19, 24), today)));
        }
        return members;
    }

    private List<FamilyRole> caregivers() {
        return switch (chance.nextInt(10)) {
            case 0, 1, 2 -> List.of(FamilyRole.MOTHER);
            case 3, 4, 5 -> List.of(FamilyRole.MOTHER, FamilyRole.FATHER);
            case 6 -> List.of(FamilyRole.FATHER, FamilyRole.GRANDMOTHER);
            case 7 -> List.of(FamilyRole.GRANDMOTHER, FamilyRole.GRANDFATHER);
            case 8 -> List.of(FamilyRole.GUARDIAN);
            default -> List.of(FamilyRole.MOTHER, FamilyRole.FATHER, FamilyRole.GRANDMOTHER);
        };
    }

    /** Now and then a caregiver has left, but never the first one. */
    private MemberDraft caregiver(FamilyRole role, boolean first) {
        boolean left = !first && chance.nextInt(4) == 0;
        LocalDate to = left ? today.minusDays(between(20, 600)) : LocalDate.MAX;
        return member(new Belonging(role, LocalDate.MIN, to), sex(role), adult(role));
    }

    private Sex sex(FamilyRole role) {
        return role.sex() == Sex.UNKNOWN ? Sex.FEMALE : role.sex();
    }

    private Birth adult(FamilyRole role) {
        return switch (role) {
            case GRANDMOTHER, GRANDFATHER -> Birth.ofEstimatedAge(between(56, 74), today);
            case GUARDIAN -> Birth.in(today.getYear() - between(38, 55));
            default -> chance.nextInt(4) == 0 ? Birth.in(today.getYear() - between(34, 46)) : bornAt(between(34, 46));
        };
    }

    private List<Integer> childrensAges() {
        List<Integer> ages = new ArrayList<>(List.of(between(8, 15)));
        if (chance.nextInt(3) > 0) {
            ages.add(between(8, 15));
        }
        if (chance.nextInt(4) == 0) {
            ages.add(between(2, 7));
        }
        return ages;
    }

    private MemberDraft child(int age) {
        Sex sex = chance.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        Birth birth = chance.nextInt(6) == 0 ? Birth.ofEstimatedAge(age, today) : bornAt(age);
        return member(new Belonging(FamilyRole.CHILD, LocalDate.MIN, LocalDate.MAX), sex, birth);
    }

    private MemberDraft member(Belonging belonging, Sex sex, Birth birth) {
        PersonName name = new PersonName(newGiven(sex), FamilyName.forSex(familyName, sex), "");
        String plain = DemoNames.plainSpelling(name.label());
        String otherSpellings = chance.nextInt(4) > 0 || plain.equals(name.label()) ? "" : plain;
        PersonDraft person = new PersonDraft(name, otherSpellings, sex, birth, place);
        return new MemberDraft("", MemberDraft.NEWCOMER, person, belonging);
    }

    private String newGiven(Sex sex) {
        String given = names.given(sex, chance);
        while (!taken.add(given)) {
            given = names.given(sex, chance);
        }
        return given;
    }

    private Birth bornAt(int age) {
        return Birth.on(today.minusYears(age).minusDays(between(1, DAYS_OF_A_YEAR - 10)));
    }

    /** In a range that nobody has. */
    private String phone() {
        return chance.nextInt(3) == 0 ? "" : "+993 60 %02d-%02d-%02d".formatted(digits(), digits(), digits());
    }

    private int digits() {
        return chance.nextInt(100);
    }

    private int between(int lowest, int highest) {
        return chance.nextInt(lowest, highest + 1);
    }
}
