package org.hyzmat.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.People;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.family.FamilyRepository;
import org.hyzmat.people.family.FamilyRow;
import org.hyzmat.people.family.MemberRepository;
import org.hyzmat.people.family.MemberRow;
import org.hyzmat.people.forms.Permission;
import org.hyzmat.people.person.Person;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.names.SearchWords;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers other modules from the register. */
@Component(service = People.class)
public final class RegisteredPeople implements People {

    private final PersonRepository persons;
    private final FamilyRepository families;
    private final MemberRepository members;

    /** Reads the module's own schema. */
    @Activate
    public RegisteredPeople(@Reference Jdbi jdbi) {
        persons = new PersonRepository(jdbi);
        families = new FamilyRepository(jdbi);
        members = new MemberRepository(jdbi);
    }

    @Override
    public List<PersonLabel> labels(Actor actor, Collection<UUID> ids) {
        return mayNotRead(actor)
                ? List.of()
                : persons.all(actor.visible(), ids).stream()
                        .map(Person::asLabel)
                        .toList();
    }

    @Override
    public List<PersonLabel> findPersons(Actor actor, String text, int limit) {
        return mayNotRead(actor)
                ? List.of()
                : persons.matching(actor.visible(), SearchWords.of(text), limit).stream()
                        .map(Person::asLabel)
                        .toList();
    }

    @Override
    public Page<PersonLabel> allPersons(Actor actor, int number) {
        if (mayNotRead(actor)) {
            return nothing(number);
        }
        Page<Person> page = persons.page(actor.visible(), SearchWords.of(""), number);
        List<PersonLabel> labels = page.rows().stream().map(Person::asLabel).toList();
        return page.with(labels);
    }

    @Override
    public List<Family> families(Actor actor, Collection<UUID> ids) {
        return mayNotRead(actor) ? List.of() : withMembers(actor, families.all(actor.visible(), ids));
    }

    @Override
    public List<Family> findFamilies(Actor actor, String text, int limit) {
        return mayNotRead(actor)
                ? List.of()
                : withMembers(actor, families.matching(actor.visible(), SearchWords.of(text), limit));
    }

    @Override
    public Page<Family> allFamilies(Actor actor, int number) {
        if (mayNotRead(actor)) {
            return nothing(number);
        }
        Page<FamilyRow> page = families.page(actor.visible(), SearchWords.of(""), number);
        return page.with(withMembers(actor, page.rows()));
    }

    private List<Family> withMembers(Actor actor, List<FamilyRow> rows) {
        List<UUID> ids = rows.stream().map(FamilyRow::id).toList();
        Map<UUID, List<FamilyMember>> byFamily = members.of(actor.visible(), ids).stream()
                .collect(Collectors.groupingBy(
                        MemberRow::family, Collectors.mapping(MemberRow::member, Collectors.toList())));
        return rows.stream()
                .map(row -> new Family(
                        row.id(), row.name(), row.sortKey(), row.agency(), byFamily.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static <T> Page<T> nothing(int number) {
        return new Page<>(List.of(), number, Page.SIZE, 0);
    }

    private static boolean mayNotRead(Actor actor) {
        return !Permission.PERSON_READ.heldBy(actor);
    }
}
