package org.hyzmat.mhpsscourses.consultation;

import java.util.List;
import java.util.Optional;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What a coordinator hands in about who came from one organisation. */
public record PartyDraft(String organisation, Sector sector, int people, boolean approximate) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("organisation", "sector", "people", "approximate");

    private static final int LONGEST = 200;
    private static final int MOST = 9999;

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static PartyDraft of(Form form) {
        Problems problems = new Problems()
                .require("organisation", form.value("organisation"))
                .length("organisation", form.value("organisation"), LONGEST);
        Optional<Sector> sector = Sector.of(form.value("sector"));
        problems.when(sector.isEmpty(), "sector", "problem.choice");
        Optional<Integer> people = form.number("people", problems);
        if (!problems.has("people")) {
            problems.require("people", form.value("people"));
            people.ifPresent(given -> problems.range("people", given, 1, MOST));
        }
        problems.throwIfAny();
        return new PartyDraft(
                form.value("organisation"),
                sector.orElseThrow(),
                people.orElseThrow(),
                form.values("approximate").contains("yes"));
    }
}
