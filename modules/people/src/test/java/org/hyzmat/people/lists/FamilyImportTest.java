package org.hyzmat.people.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of families is taken in, given out and undone by a coordinator. */
@Tag("pages")
@OnEachDatabase
class FamilyImportTest {

    private static final String HEADER = "Family number;Family name;Given name;Role;Sex;Born;Place;Somebody else\n";

    @RegisterExtension
    static final HostExtension PORTAL = HostExtension.with(HostSetup::ofClassPath);

    @Test
    void aListIsLookedAtThenTakenOverAndUndone() {
        Visitor coordinator = PORTAL.as("coordinator.demo-nur");

        Answer looked = list(coordinator).handIn(HEADER + """
                1;Jumaýewa;Maral;mother;;14.05.1990;Aşgabat şäheri;
                1;Jumaýew;Resul;child;male;2014;;
                2;Jumaýew;Merdan;Отец;;~1985;;
                """);

        assertTrue(looked.text().contains("Every row is right, and 3 are new."), looked.text());
        assertFalse(families(coordinator).contains("Jumaýew"), "Nothing is written before.");

        Answer taken = list(coordinator).take(looked);
        assertTrue(taken.text().contains("3 rows were taken over."), taken.text());
        assertTrue(families(coordinator).contains("Maral"));

        Answer undone = list(coordinator).undo(taken);
        assertTrue(undone.text().contains("This import was undone"), undone.text());
        assertFalse(families(coordinator).contains("Maral"));
    }

    @Test
    void whatIsGivenOutIsThereAlreadyWhenItIsTakenIn() {
        Visitor coordinator = PORTAL.as("coordinator.demo-nur");
        Answer looked = list(coordinator).handIn(HEADER + """
                1;Ataýewa;Jeren;mother;;14.05.1990;;
                1;Ataýew;Kerim;child;male;2014;;
                """);
        list(coordinator).take(looked);

        String file = coordinator
                .get("/people/imports/families/present.csv")
                .expect(200)
                .body();
        Answer again = list(coordinator).handIn(file);

        assertTrue(file.contains("Ataýewa,Jeren"), file);
        assertTrue(again.text().contains("Everything in this file is there already."), again.text());
    }

    @Test
    void everyFaultIsNamedWithItsRowAndNothingIsTaken() {
        Visitor coordinator = PORTAL.as("coordinator.demo-nur");

        Answer looked = list(coordinator).handIn(HEADER + """
                1;Amanowa;Ba7ar;mother;;14.05.2190;;
                1;Amanow;;uncle;;;Nowhere;
                1;Amanow;Wepa;child;x;;;
                """);
        String faults = coordinator
                .get(looked.path() + "/faults.csv")
                .expect(200)
                .body()
                .replace("\r\n", "\n");

        assertTrue(looked.text().contains("3 rows are faulty."), looked.text());
        assertTrue(faults.contains("2,Given name,A name has no digits."), faults);
        assertTrue(faults.contains("2,Born,This day is still to come."), faults);
        assertTrue(faults.contains("3,Given name,"), faults);
        assertTrue(faults.contains("3,Role in the family,\"“uncle” is not known here."), faults);
        assertTrue(faults.contains("3,Place,There is no place called “Nowhere”."), faults);
        assertTrue(faults.contains("4,Sex,"), faults);
        assertTrue(
                looked.page().select("form[action$=/take]").isEmpty(), "It is not offered to take a faulty file over.");
    }

    @Test
    void somebodyKnownIsAFaultUnlessItIsSaidToBeSomebodyElse() {
        Visitor coordinator = PORTAL.as("coordinator.demo-nur");
        String row = "1;Nuryýewa;Bossan;mother;;1980;;";
        list(coordinator).take(list(coordinator).handIn(HEADER + row + "\n"));

        Answer known = list(coordinator).handIn(HEADER + "1;Нурыева;Боссан;mother;;1982;;\n");
        Answer other = list(coordinator).handIn(HEADER + "1;Nuryýewa;Bossan;mother;;1982;;yes\n");
        Answer said = list(coordinator).handIn(HEADER + "1;Nuryýewa;Bossan;mother;;1982;;hawa\n");
        Answer part = list(coordinator).handIn(HEADER + row + "\n1;Nuryýew;Çary;father;;1979;;\n");

        assertTrue(known.text().contains("Nuryýewa Bossan is recorded already."), known.text());
        assertTrue(other.text().contains("1 is new"), other.text());
        assertTrue(said.text().contains("1 is new"), said.text());
        assertTrue(part.text().contains("This family is there already"), part.text());
    }

    @Test
    void anImportOfWhichAPersonWasChangedIsNotUndone() {
        Visitor coordinator = PORTAL.as("coordinator.demo-nur");
        Answer taken = list(coordinator).take(list(coordinator).handIn(HEADER + "1;Öwezowa;Tylla;mother;;1980;;\n"));
        PageForm edit = coordinator.get(person(coordinator, "Öwezowa")).form();
        edit.with("born", "1981").send(coordinator).expect(302);

        Answer refused =
                coordinator.get(taken.path() + "/undo").form().send(coordinator).expect(409);

        assertTrue(refused.text().contains("1 row was changed or used since"), refused.text());
        assertTrue(families(coordinator).contains("Tylla"));
    }

    @Test
    void lettersOfAnOldWindowsAreRead() {
        Visitor coordinator = PORTAL.as("coordinator.demo-nur");
        byte[] file = "Номер семьи;Фамилия;Имя;Роль в семье\n1;Сапарова;Гульшат;Мать\n"
                .getBytes(Charset.forName("windows-1251"));

        Answer looked = list(coordinator).handIn("старый.csv", file);

        assertTrue(looked.text().contains("Windows-1251"), looked.text());
        assertTrue(looked.text().contains("Гульшат"), looked.text());
        assertTrue(looked.text().contains("1 is new"), looked.text());
    }

    @Test
    void aFileWithOtherWordsIsMatchedByHandOnce() {
        Visitor coordinator = PORTAL.as("coordinator.demo-nur");
        String file = "a,b,c,d\n1,Esenowa,Selbi,mother\n";

        Answer asked = list(coordinator).handIn(file);
        Answer incomplete =
                asked.form().with("column-family", "0").send(coordinator).expect(422);
        Answer looked = list(coordinator)
                .settled(incomplete
                        .form()
                        .with("column-family-name", "1")
                        .with("column-given-name", "2")
                        .with("column-role", "3")
                        .send(coordinator)
                        .expect(302));
        Answer next = list(coordinator).handIn(file);

        assertTrue(asked.text().contains("No word of the first row is known."), asked.text());
        assertTrue(looked.text().contains("1 is new"), looked.text());
        assertTrue(next.text().contains("1 is new"), next.text());
    }

    private static TestingImport list(Visitor visitor) {
        return new TestingImport(visitor, "/people/imports/families");
    }

    private static String families(Visitor visitor) {
        return visitor.get("/people/families").expect(200).text();
    }

    private static String person(Visitor visitor, String name) {
        Answer found = visitor.get("/people/").form().with("name", name).send(visitor);
        assertEquals(1, found.page().select("td a[href*=/persons/]").size(), found.text());
        return found.page().select("td a[href*=/persons/]").attr("href") + "/edit";
    }
}
