package org.hyzmat.people.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hyzmat.people.TestingDay;
import org.hyzmat.people.api.Birth;
import org.hyzmat.platform.Problems;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed for a birth. */
class BornFieldTest {

    @ParameterizedTest
    @CsvSource({
        "14.05.2014, DAY, 2014-05-14",
        "4.5.2014, DAY, 2014-05-04",
        "14/05/2014, DAY, 2014-05-14",
        "2014-05-14, DAY, 2014-05-14",
        "19.11.2026, DAY, 2026-11-19",
        "2014, YEAR, 2014-01-01",
        "~2014, ABOUT, 2014-01-01",
        "12, ABOUT, 2014-01-01",
        "~12, ABOUT, 2014-01-01",
        "120, ABOUT, 1906-01-01"
    })
    void aBirthIsReadAsFarAsItIsKnown(String typed, Birth.Precision precision, LocalDate date) {
        assertEquals(new Birth(date, precision), read(typed));
    }

    @Test
    void nothingTypedIsNotKnown() {
        assertEquals(Birth.UNKNOWN, read(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.05.2014", "2014", "~2014", ""})
    void whatIsWrittenIsReadAgain(String typed) {
        assertEquals(typed, BornField.write(read(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "20.11.2026, problem.birth.future",
        "2027, problem.birth.future",
        "178, problem.birth.old",
        "1848, problem.birth.old",
        "31.02.2014, problem.birth.form",
        "2014-13-01, problem.birth.form",
        "May, problem.birth.form",
        "-5, problem.birth.form"
    })
    void whatCannotBeIsRefused(String typed, String key) {
        Problems problems = new Problems();
        BornField.read("born", typed, TestingDay.TODAY, problems);

        assertEquals(List.of("born " + key), Faults.of(problems::throwIfAny));
    }

    private static Birth read(String typed) {
        Problems problems = new Problems();
        Birth birth = BornField.read("born", typed, TestingDay.TODAY, problems);
        problems.throwIfAny();
        return birth;
    }
}
