package org.hyzmat.people.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.PhoneNumber;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.names.NameKey;

/**
 * What somebody hands in about a family.
 *
 * @param place the id of a place, or empty
 * @param phone a telephone number, or empty
 * @param members possibly none when a family is changed
 */
public record FamilyDraft(String name, String place, String phone, List<MemberDraft> members) {

    /** The fields of the family itself, in the order of the form. */
    static final List<String> FIELDS = List.of("name", "place");

    /** Reads the form of a new family with its first members; all faults are found at once. */
    static FamilyDraft of(Form form, PlaceChoices places, LocalDate today) {
        Problems problems = new Problems();
        FamilyDraft family = withoutMembers(form, places, problems);
        PhoneNumber.check("phone", form.value("phone"), problems);
        List<MemberDraft> members = members(form, family, today, problems);
        problems.when(members.isEmpty(), "caregiver-1-name", "problem.family.empty");
        problems.throwIfAny();
        return new FamilyDraft(family.name, family.place, form.value("phone"), members);
    }

    /** Reads the form in which a family is changed. */
    static FamilyDraft ofFamilyAlone(Form form, PlaceChoices places) {
        Problems problems = new Problems();
        FamilyDraft family = withoutMembers(form, places, problems);
        problems.throwIfAny();
        return family;
    }

    /** By its plain character order families sort as a Turkmen reader expects. */
    String sortKey() {
        return TurkmenText.sortKey(name);
    }

    /** Under what the family is found beside the names of its members. */
    String searchKey() {
        return NameKey.of(List.of(name));
    }

    private static FamilyDraft withoutMembers(Form form, PlaceChoices places, Problems problems) {
        problems.require("name", form.value("name"));
        PersonName.check(problems, "name", form.value("name"));
        String place = PersonDraft.readPlace(form, places, problems);
        return new FamilyDraft(form.value("name").replaceAll("\\s+", " "), place, "", List.of());
    }

    private static List<MemberDraft> members(Form form, FamilyDraft family, LocalDate today, Problems problems) {
        List<MemberDraft> members = new ArrayList<>();
        for (String prefix : FamilyRows.of(form).filled(form)) {
            MemberDraft member = MemberDraft.read(form, prefix, family.name, family.place, today, problems);
            problems.when(members.stream().anyMatch(member::isSameAs), prefix + "-name", "problem.member.twice");
            members.add(member);
        }
        return members;
    }
}
