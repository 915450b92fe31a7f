package org.hyzmat.host.accounts.invite;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.signin.SignIn;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * How a colleague is to enter.
 *
 * @param signInName in small letters
 * @param details address and days
 * @param way how the colleague hears of it
 * @param language of a message
 */
public record InvitationDraft(String signInName, AccountDetails details, Way way, Language language) {

    /**
     * Reads a form.
     *
     * @param today the first of the days that may be the last
     * @param ways those that are open now
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    public static InvitationDraft of(Form form, LocalDate today, Collection<Way> ways) {
        Problems problems = new Problems();
        String name = SignIn.name(form.value("sign-in-name"));
        problems.when(!SignIn.isName(name), "sign-in-name", "sign-in.name.wrong");
        Optional<Way> way = Arrays.stream(Way.values())
                .filter(each -> ways.contains(each) && each.code().equals(form.value("way")))
                .findFirst();
        problems.when(way.isEmpty(), "way", "problem.choice");
        AccountDetails details = AccountDetails.of(form, today, problems);
        boolean lacksAddress = way.equals(Optional.of(Way.MAIL))
                && form.value(AccountDetails.EMAIL).isEmpty();
        problems.when(lacksAddress, AccountDetails.EMAIL, "invitation.email.needed");
        Optional<Language> language = Language.of(form.value("language"));
        problems.when(way.equals(Optional.of(Way.MAIL)) && language.isEmpty(), "language", "problem.choice");
        problems.throwIfAny();
        return new InvitationDraft(name, details, way.orElseThrow(), language.orElse(Language.EN));
    }

    /** The account as it begins. */
    Account account(UUID id, UUID person, UUID agency) {
        return new Account(
                id,
                person,
                agency,
                signInName,
                details.email(),
                "",
                "",
                Optional.empty(),
                0,
                details.validity(),
                false);
    }
}
