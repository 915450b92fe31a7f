package org.hyzmat.host.directory.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;

/**
 * An agency as somebody fills it in.
 *
 * @param type the code of its type
 */
record AgencyDraft(String type, Names names, List<String> spellings, UUID place) {

    /** The fields of its form, in their order. */
    static final List<String> FIELDS = List.of("name-tk", "name-ru", "name-en", "type", "place", "spellings");

    private static final int LONGEST = 200;

    /**
     * Reads a form.
     *
     * @param id of the agency, which may be new
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static AgencyDraft of(Form form, Desk desk, UUID id) {
        Problems problems = new Problems();
        Names names = Names.read(form, "name", LONGEST, problems);
        problems.require("name-tk", names.tk());
        problems.when(isTaken(names, desk, id), "name-tk", "agency.taken");
        String type = form.value("type");
        problems.require("type", type);
        boolean isType =
                desk.directory().agencyTypes().stream().map(Choice::value).anyMatch(type::equals);
        problems.when(!type.isEmpty() && !isType, "type", "problem.choice");
        Optional<UUID> place = desk.places().read(form, "place", problems);
        problems.require("place", form.value("place"));
        List<String> spellings = form.value("spellings")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        spellings.forEach(spelling -> problems.length("spellings", spelling, LONGEST));
        problems.throwIfAny();
        return new AgencyDraft(type, names, spellings, place.orElseThrow());
    }

    private static boolean isTaken(Names names, Desk desk, UUID id) {
        List<String> typed = folded(names).filter(name -> !name.isEmpty()).toList();
        return desk.directory().agencies().stream()
                .filter(agency -> !agency.id().equals(id))
                .map(Agency::names)
                .flatMap(AgencyDraft::folded)
                .anyMatch(typed::contains);
    }

    private static Stream<String> folded(Names names) {
        return Stream.of(names.tk(), names.ru(), names.en()).map(TurkmenText::fold);
    }
}
