package org.hyzmat.people;

import java.util.Map;
import org.hyzmat.testkit.contract.ModuleContract;
import org.hyzmat.testkit.contract.Staff;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;

/** Persons and families in a whole portal. */
final class PeopleModuleTest extends ModuleContract {

    @Override
    protected Map<String, String> sample(Staff staff, String marker) {
        Visitor coordinator = staff.as("coordinator");
        String person = addPerson(coordinator, marker);
        PageForm contact = coordinator
                .get("/people/persons/" + person + "/contacts/new")
                .form()
                .with("phone", "+993 60 00-00-00")
                .with("answered-by", marker);
        contact.send(coordinator).expect(302);
        String family = addFamily(coordinator, marker);
        PageForm member = coordinator
                .get("/people/families/" + family + "/members/new")
                .form()
                .with("member-role", "grandmother")
                .with("member-name", marker)
                .with("member-person", person);
        member.send(coordinator).expect(302);
        return Map.of(
                "person", person,
                "contact", contact.value("id"),
                "family", family,
                "member", member.value("id"),
                "import", handIn(coordinator, marker));
    }

    private static String handIn(Visitor coordinator, String name) {
        String file = "Family number,Family name,Given name,Role\n1," + name + ",Imported,mother\n";
        return new TestingImport(coordinator, "/people/imports/families").upload(name + ".csv", file);
    }

    private static String addPerson(Visitor coordinator, String name) {
        Answer known = coordinator
                .get("/people/persons/find")
                .form()
                .with("name", name)
                .send(coordinator);
        PageForm person = known.form("/people/persons/new")
                .with("given-name", name)
                .with("family-name", name)
                .with("other-spellings", name);
        person.send(coordinator).expect(302);
        return person.value("id");
    }

    private static String addFamily(Visitor coordinator, String name) {
        Answer known = coordinator
                .get("/people/families/find")
                .form()
                .with("name", name)
                .send(coordinator);
        PageForm family = known.form("/people/families/new")
                .with("caregiver-1-role", "mother")
                .with("caregiver-1-name", "Maral" + name)
                .with("child-1-name", "Resul" + name);
        family.send(coordinator).expect(302);
        return family.value("id");
    }
}
