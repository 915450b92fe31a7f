package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;

/**
 * Somebody of the register who could be supported.
 *
 * @param age empty where the birth is not known
 * @param present by which services the person is or was supported already
 */
record Candidate(PersonLabel person, String age, List<Present> present) implements Comparable<Candidate> {

    /** A record of the same person that is there. */
    record Present(ServiceUser user, Names service) {}

    static Candidate of(PersonLabel person, List<ServiceUser> users, DirectoryNames names, LocalDate today) {
        OptionalInt age = person.birth().ageOn(today);
        return new Candidate(
                person,
                age.isPresent() ? String.valueOf(age.getAsInt()) : "",
                users.stream()
                        .filter(user -> user.personId().equals(person.id()))
                        .map(user -> new Present(user, names.service(user.serviceId())))
                        .toList());
    }

    @Override
    public int compareTo(Candidate other) {
        return person.sortKey().compareTo(other.person.sortKey());
    }
}
