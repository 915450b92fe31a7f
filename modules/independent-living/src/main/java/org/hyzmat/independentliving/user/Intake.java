package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;

/** What the register of people says of somebody at the beginning of support. */
public record Intake(UUID person, Sex sex, Birth birth) {

    /** Reads what is shown of a person. */
    public static Intake of(PersonLabel label) {
        return new Intake(label.id(), label.sex(), label.birth());
    }

    /** The age on a day, absent where the birth is not known. */
    OptionalInt ageOn(LocalDate day) {
        return birth.ageOn(day);
    }

    /** Whether a day lies before the birth, as far as that is known. */
    boolean isBeforeBirth(LocalDate day) {
        return birth.precision() != Birth.Precision.UNKNOWN && day.isBefore(birth.date());
    }
}
