package org.hyzmat.people.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.person.PersonLine;
import org.hyzmat.people.person.PersonLines;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Visible;

/** Finds who is known already before a member is added as a new person. */
public final class Lookalikes {

    private final PersonRepository persons;
    private final PersonLines lines;

    /** Looks among the persons of the register. */
    public Lookalikes(PersonRepository persons, PersonLines lines) {
        this.persons = persons;
        this.lines = lines;
    }

    /** For the prefix of each member about whom nobody has decided yet: who it could be. */
    Map<String, List<PersonLine>> of(Visible visible, List<MemberDraft> members) {
        Map<String, List<PersonLine>> found = new LinkedHashMap<>();
        for (MemberDraft member : members) {
            List<PersonLine> known = member.choice().isEmpty() ? known(visible, member) : List.of();
            if (!known.isEmpty()) {
                found.put(member.prefix(), known);
            }
        }
        return found;
    }

    /** The question that must be answered before anybody is added. */
    static InvalidInputException question(Map<String, List<PersonLine>> known) {
        return new InvalidInputException(known.keySet().stream()
                .map(prefix -> new Problem(prefix + "-person", "problem.member.known", List.of()))
                .toList());
    }

    /**
     * Wants every person who was chosen to be one that the reader may see.
     *
     * @throws InvalidInputException if one is not
     */
    void check(Visible visible, List<MemberDraft> members) {
        List<UUID> ids =
                members.stream().flatMap(member -> member.known().stream()).toList();
        List<UUID> seen =
                persons.all(visible, ids).stream().map(person -> person.id()).toList();
        Problems problems = new Problems();
        members.forEach(member -> problems.when(
                member.known().filter(id -> !seen.contains(id)).isPresent(),
                member.prefix() + "-person",
                "problem.choice"));
        problems.throwIfAny();
    }

    private List<PersonLine> known(Visible visible, MemberDraft member) {
        String name =
                member.person().name().given() + " " + member.person().name().family();
        return lines.known(visible, name).stream()
                .filter(line -> line.person().birth().mayEqual(member.person().birth()))
                .toList();
    }
}
