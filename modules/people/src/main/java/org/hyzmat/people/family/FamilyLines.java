package org.hyzmat.people.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.person.Edge;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.names.SearchWords;

/** Finds families together with what tells two of one name apart: place and members. */
public final class FamilyLines {

    private final FamilyRepository families;
    private final MemberRepository members;
    private final PlaceChoices places;
    private final Edge edge;

    /** Puts the lines together from the registers of families, members and places. */
    public FamilyLines(FamilyRepository families, MemberRepository members, PlaceChoices places, Edge edge) {
        this.families = families;
        this.members = members;
        this.places = places;
        this.edge = edge;
    }

    /** A page of the families met by all words; without words, of all. */
    public Page<FamilyLine> page(Visible visible, SearchWords words, int number) {
        Page<FamilyRow> page = families.page(visible, words, number);
        return page.with(lines(visible, page.rows()));
    }

    /** Which families are known already under a name that somebody wants to add. */
    List<FamilyLine> known(Visible visible, String name) {
        return lines(visible, families.matching(visible, SearchWords.of(name), Page.SIZE));
    }

    private List<FamilyLine> lines(Visible visible, List<FamilyRow> found) {
        LocalDate today = edge.today();
        List<UUID> ids = found.stream().map(FamilyRow::id).toList();
        Map<UUID, List<FamilyMember>> present = members.of(visible, ids).stream()
                .filter(row -> row.member().belongsOn(today))
                .collect(Collectors.groupingBy(
                        MemberRow::family, Collectors.mapping(MemberRow::member, Collectors.toList())));
        return found.stream()
                .map(family -> line(family, present.getOrDefault(family.id(), List.of()), today))
                .toList();
    }

    private FamilyLine line(FamilyRow family, List<FamilyMember> present, LocalDate today) {
        return new FamilyLine(
                family,
                places.names(family.place()),
                persons(present, FamilyRole.Part.CAREGIVER)
                        .map(PersonLabel::name)
                        .toList(),
                persons(present, FamilyRole.Part.CHILD)
                        .map(child -> withAge(child, today))
                        .toList());
    }

    private static Stream<PersonLabel> persons(List<FamilyMember> members, FamilyRole.Part part) {
        return members.stream().filter(member -> member.role().part() == part).map(FamilyMember::person);
    }

    private static String withAge(PersonLabel child, LocalDate today) {
        return child.birth().ageOn(today).stream()
                .mapToObj(age -> child.givenName() + " (" + age + ")")
                .findFirst()
                .orElse(child.givenName());
    }
}
