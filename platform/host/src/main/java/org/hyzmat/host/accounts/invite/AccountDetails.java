package org.hyzmat.host.accounts.invite;

import java.time.LocalDate;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.mail.MailAddress;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * What an administrator may change of a colleague’s account.
 *
 * @param email empty for none
 * @param validity on which days one can enter with it
 */
public record AccountDetails(String email, Account.Validity validity) {

    static final String EMAIL = "email";

    /**
     * Reads a form.
     *
     * @param today the first of the days that may be the last
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    public static AccountDetails of(Form form, LocalDate today) {
        Problems problems = new Problems();
        AccountDetails details = of(form, today, problems);
        problems.throwIfAny();
        return details;
    }

    static AccountDetails of(Form form, LocalDate today, Problems problems) {
        String email = form.value(EMAIL);
        problems.when(!email.isEmpty() && !MailAddress.isAddress(email), EMAIL, "mail.address.wrong");
        LocalDate from = form.date("from", problems).orElse(LocalDate.MIN);
        LocalDate until = form.date("until", problems).orElse(LocalDate.MAX);
        problems.when(until.isBefore(today), "until", "invitation.until.past");
        problems.when(until.isBefore(from), "until", "grant.until.before");
        return new AccountDetails(email, new Account.Validity(from, until));
    }
}
