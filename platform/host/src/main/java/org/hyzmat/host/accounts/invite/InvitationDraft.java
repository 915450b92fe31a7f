package org.hyzmat.host.accounts.invite;

import java.time.LocalDate;
import org.hyzmat.host.accounts.signin.SignIn;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * How a colleague is to enter.
 *
 * @param signInName in small letters
 * @param until the last day, {@link LocalDate#MAX} for a lasting account
 */
public record InvitationDraft(String signInName, LocalDate until) {

    /**
     * Reads a form.
     *
     * @param today the first of the days that may be the last
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    public static InvitationDraft of(Form form, LocalDate today) {
        Problems problems = new Problems();
        String name = SignIn.name(form.value("sign-in-name"));
        problems.when(!SignIn.isName(name), "sign-in-name", "sign-in.name.wrong");
        LocalDate until = form.date("until", problems).orElse(LocalDate.MAX);
        problems.when(until.isBefore(today), "until", "invitation.until.past");
        problems.throwIfAny();
        return new InvitationDraft(name, until);
    }
}
