package org.hyzmat.mhpsscourses.learner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.names.NameKey;

/** What is handed in about a learner. */
public record LearnerDraft(
        UUID personId,
        String name,
        String profession,
        Sector sector,
        String organisation,
        UUID organisationId,
        UUID placeId,
        Psychologist psychologist,
        String contact,
        boolean named) {

    /** What the form asks for, in its order. */
    public static final List<String> FIELDS = List.of(
            "name",
            "person",
            "profession",
            "sector",
            "agency",
            "organisation",
            "place",
            "psychologist",
            "contact",
            "named");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORGANISATION = 200;

    /**
     * What can be chosen for a learner.
     *
     * @param person whether it is somebody of the workforce
     * @param agency whether it is in the register
     * @param place whether it is in the register
     */
    public record Offered(Predicate<UUID> person, Predicate<UUID> agency, Predicate<UUID> place) {}

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static LearnerDraft of(Form form, Offered offered) {
        Problems problems = new Problems();
        LearnerDraft draft = read(form, offered, problems);
        problems.throwIfAny();
        return draft;
    }

    /** The same, with faults noted beside others; what is faulty is filled with anything. */
    public static LearnerDraft read(Form form, Offered offered, Problems problems) {
        String name = form.value("name");
        problems.require("name", name).length("name", name, LONGEST_NAME);
        problems.when(!problems.has("name") && NameKey.of(List.of(name)).isBlank(), "name", "learner.name.letters");
        String profession = form.value("profession");
        problems.length("profession", profession, LONGEST_NAME);
        Optional<Sector> sector = Sector.of(form.value("sector"));
        problems.when(sector.isEmpty(), "sector", "problem.choice");
        UUID agency = any(form, "agency", offered.agency(), problems);
        String organisation = form.value("organisation");
        problems.length("organisation", organisation, LONGEST_ORGANISATION);
        problems.when(
                agency.equals(Learner.NONE) && organisation.isEmpty() && !problems.has("agency"),
                "organisation",
                "learner.organisation.missing");
        Optional<Psychologist> psychologist = Psychologist.of(form.value("psychologist"));
        problems.when(psychologist.isEmpty(), "psychologist", "problem.choice");
        String contact = form.value("contact");
        problems.length("contact", contact, LONGEST_NAME);
        return new LearnerDraft(
                any(form, "person", offered.person(), problems),
                name,
                profession,
                sector.orElse(Sector.OTHER),
                agency.equals(Learner.NONE) ? organisation : "",
                agency,
                any(form, "place", offered.place(), problems),
                psychologist.orElse(Psychologist.UNKNOWN),
                contact,
                form.value("named").equals("yes"));
    }

    private static UUID any(Form form, String field, Predicate<UUID> offered, Problems problems) {
        Optional<UUID> id = form.id(field, problems);
        problems.when(id.filter(offered.negate()).isPresent(), field, "problem.choice");
        return id.orElse(Learner.NONE);
    }

    /** The key under which all spellings of the name meet. */
    public String folded() {
        String key = NameKey.of(List.of(name));
        return key.length() > LONGEST_ORGANISATION ? key.substring(0, LONGEST_ORGANISATION) : key;
    }
}
