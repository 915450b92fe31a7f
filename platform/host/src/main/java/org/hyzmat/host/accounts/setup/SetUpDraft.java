package org.hyzmat.host.accounts.setup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.password.PasswordRules;
import org.hyzmat.host.accounts.signin.SignIn;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;

/**
 * What whoever sets the portal up says of the agency and of themself.
 *
 * @param known the agency if it is registered already
 * @param agency its name
 * @param type the code of its type, empty for one that is registered
 * @param place where it sits, absent for one that is registered
 * @param name of the administrator
 * @param signInName in small letters
 */
public record SetUpDraft(
        Optional<UUID> known,
        String agency,
        String type,
        Optional<UUID> place,
        String name,
        String signInName,
        String password) {

    private static final int LONGEST_NAME = 200;

    /** Without the password. */
    @Override
    public String toString() {
        return "Draft of a first account";
    }

    /**
     * Reads a form.
     *
     * @param types of which an agency can be
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    public static SetUpDraft of(Form form, Office office, List<Choice> types) {
        Problems problems = new Problems();
        String agency = form.value("agency");
        String name = form.value("name");
        String signInName = SignIn.name(form.value("sign-in-name"));
        Optional<UUID> known = known(agency, office);
        Optional<UUID> place = new PlaceChoices(office.directory(), office.clock()).read(form, "place", problems);
        problems.require("agency", agency).length("agency", agency, LONGEST_NAME);
        String type = form.value("type");
        problems.when(known.isEmpty() && type.isEmpty(), "type", "problem.required");
        boolean isOffered = types.stream().map(Choice::value).anyMatch(type::equals);
        problems.when(!type.isEmpty() && !isOffered, "type", "problem.choice");
        boolean lacksPlace = known.isEmpty() && place.isEmpty() && !problems.has("place");
        problems.when(lacksPlace, "place", "problem.required");
        problems.require("name", name).length("name", name, LONGEST_NAME);
        problems.when(!SignIn.isName(signInName), "sign-in-name", "sign-in.name.wrong");
        String password = form.value("password");
        PasswordRules.check("password", password, List.of(name, signInName), problems);
        problems.when(!password.equals(form.value("again")), "again", "password.again.differs");
        problems.throwIfAny();
        return new SetUpDraft(known, agency, type, place, name, signInName, password);
    }

    private static Optional<UUID> known(String name, Office office) {
        String wanted = TurkmenText.fold(name);
        return office.directory().withArchived().agencies().stream()
                .filter(agency -> isCalled(agency, wanted))
                .map(Agency::id)
                .findFirst();
    }

    private static boolean isCalled(Agency agency, String wanted) {
        List<String> names =
                List.of(agency.names().tk(), agency.names().ru(), agency.names().en());
        return names.stream().anyMatch(name -> TurkmenText.fold(name).equals(wanted))
                || agency.otherSpellings().stream()
                        .anyMatch(name -> TurkmenText.fold(name).equals(wanted));
    }
}
