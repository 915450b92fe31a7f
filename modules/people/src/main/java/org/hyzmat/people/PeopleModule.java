package org.hyzmat.people;

import static org.hyzmat.people.forms.Permission.LIST_MOVE;
import static org.hyzmat.people.forms.Permission.PERSON_EDIT;
import static org.hyzmat.people.forms.Permission.PERSON_READ;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import org.hyzmat.people.family.FamilyAddPages;
import org.hyzmat.people.family.FamilyEditPages;
import org.hyzmat.people.family.FamilyLines;
import org.hyzmat.people.family.FamilyPages;
import org.hyzmat.people.family.FamilyRepository;
import org.hyzmat.people.family.Lookalikes;
import org.hyzmat.people.family.MemberPages;
import org.hyzmat.people.family.MemberRepository;
import org.hyzmat.people.forms.NameList;
import org.hyzmat.people.lists.FamilyListKind;
import org.hyzmat.people.person.ContactPages;
import org.hyzmat.people.person.ContactRepository;
import org.hyzmat.people.person.Edge;
import org.hyzmat.people.person.PersonEditPages;
import org.hyzmat.people.person.PersonLines;
import org.hyzmat.people.person.PersonPages;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.imports.Imports;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Persons and families: builds the pages and says where each one is. */
@Component(service = ServiceModule.class)
public final class PeopleModule implements ServiceModule {

    private final NameList personList;
    private final NameList familyList;
    private final PersonPages persons;
    private final PersonEditPages personForms;
    private final ContactPages contacts;
    private final FamilyPages families;
    private final FamilyAddPages newFamilies;
    private final FamilyEditPages familyForms;
    private final MemberPages members;
    private final Imports imports;
    private final FamilyListKind familyFile;

    /** Builds the pages from what the host hands over. */
    @Activate
    public PeopleModule(
            @Reference Jdbi jdbi,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference Directory directory,
            @Reference Imports imports) {
        Edge edge = new Edge(clock, ids);
        PlaceChoices places = new PlaceChoices(directory, clock);
        PersonRepository personRows = new PersonRepository(jdbi);
        PersonLines personLines = new PersonLines(personRows, places, edge);
        ContactRepository contactRows = new ContactRepository(jdbi);
        personList = new NameList("person-list.peb", personLines::page);
        persons = new PersonPages(personRows, personLines, contactRows, edge);
        personForms = new PersonEditPages(personRows, personLines, places, edge);
        contacts = new ContactPages(personRows, contactRows, edge);

        FamilyRepository familyRows = new FamilyRepository(jdbi);
        MemberRepository memberRows = new MemberRepository(jdbi);
        FamilyLines familyLines = new FamilyLines(familyRows, memberRows, places, edge);
        Lookalikes lookalikes = new Lookalikes(personRows, personLines);
        familyList = new NameList("family-list.peb", familyLines::page);
        families = new FamilyPages(familyRows, memberRows, places, edge);
        newFamilies = new FamilyAddPages(familyRows, familyLines, lookalikes, places, edge);
        familyForms = new FamilyEditPages(familyRows, places);
        members = new MemberPages(familyRows, memberRows, lookalikes, edge);
        this.imports = imports;
        familyFile = new FamilyListKind(directory, edge);
    }

    @Override
    public void routes(RoutesConfig routes) {
        routes.get("/", personList::all, PERSON_READ);
        routes.post("/", personList::search, PERSON_READ);
        routes.get("/persons/find", personForms::fresh, PERSON_EDIT);
        routes.post("/persons/find", personForms::begin, PERSON_EDIT);
        routes.get("/persons/new", personForms::fresh, PERSON_EDIT);
        routes.post("/persons/new", personForms::create, PERSON_EDIT);
        routes.get("/persons/{person}", persons::show, PERSON_READ);
        routes.get("/persons/{person}/edit", personForms::edit, PERSON_EDIT);
        routes.post("/persons/{person}/edit", personForms::update, PERSON_EDIT);

        routes.get("/persons/{person}/contacts/new", contacts::fresh, PERSON_EDIT);
        routes.post("/persons/{person}/contacts/new", contacts::create, PERSON_EDIT);
        routes.get("/persons/{person}/contacts/{contact}/edit", contacts::edit, PERSON_EDIT);
        routes.post("/persons/{person}/contacts/{contact}/edit", contacts::update, PERSON_EDIT);
        routes.get("/persons/{person}/contacts/{contact}/remove", contacts::askRemove, PERSON_EDIT);
        routes.post("/persons/{person}/contacts/{contact}/remove", contacts::remove, PERSON_EDIT);

        routes.get("/families", familyList::all, PERSON_READ);
        routes.post("/families", familyList::search, PERSON_READ);
        routes.get("/families/find", newFamilies::fresh, PERSON_EDIT);
        routes.post("/families/find", newFamilies::begin, PERSON_EDIT);
        routes.get("/families/new", newFamilies::fresh, PERSON_EDIT);
        routes.post("/families/new", newFamilies::create, PERSON_EDIT);
        routes.get("/families/new/row", newFamilies::fresh, PERSON_EDIT);
        routes.post("/families/new/row", newFamilies::addRow, PERSON_EDIT);
        routes.get("/families/{family}", families::show, PERSON_READ);
        routes.get("/families/{family}/edit", familyForms::edit, PERSON_EDIT);
        routes.post("/families/{family}/edit", familyForms::update, PERSON_EDIT);

        routes.get("/families/{family}/members/new", members::fresh, PERSON_EDIT);
        routes.post("/families/{family}/members/new", members::create, PERSON_EDIT);
        routes.get("/families/{family}/members/{member}/edit", members::edit, PERSON_EDIT);
        routes.post("/families/{family}/members/{member}/edit", members::update, PERSON_EDIT);

        imports.routes(routes, "/imports", LIST_MOVE, List.of(familyFile));
    }
}
