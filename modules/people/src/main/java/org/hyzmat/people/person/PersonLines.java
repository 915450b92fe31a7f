package org.hyzmat.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.names.SearchWords;

/** Finds persons together with what tells two people of one name apart: age, place and families. */
public final class PersonLines {

    private final PersonRepository persons;
    private final PlaceChoices places;
    private final Edge edge;

    /** Puts the lines together from the register of persons and that of places. */
    public PersonLines(PersonRepository persons, PlaceChoices places, Edge edge) {
        this.persons = persons;
        this.places = places;
        this.edge = edge;
    }

    /** A page of the persons met by all words; without words, of all. */
    public Page<PersonLine> page(Visible visible, SearchWords words, int number) {
        Page<Person> page = persons.page(visible, words, number);
        return page.with(lines(visible, page.rows()));
    }

    /** Who is known already under a name that somebody wants to add; nobody for a blank one. */
    public List<PersonLine> known(Visible visible, String name) {
        return lines(visible, persons.matching(visible, SearchWords.of(name), Page.SIZE));
    }

    /** One person as a line. */
    PersonLine line(Visible visible, Person person) {
        return lines(visible, List.of(person)).get(0);
    }

    private List<PersonLine> lines(Visible visible, List<Person> found) {
        LocalDate today = edge.today();
        List<UUID> ids = found.stream().map(Person::id).toList();
        Map<UUID, List<Membership>> families = persons.memberships(visible, ids, today).stream()
                .filter(membership -> !membership.ended())
                .collect(Collectors.groupingBy(Membership::person));
        return found.stream()
                .map(person -> new PersonLine(
                        person,
                        person.ageOn(today),
                        places.names(person.place()),
                        families.getOrDefault(person.id(), List.of())))
                .toList();
    }
}
