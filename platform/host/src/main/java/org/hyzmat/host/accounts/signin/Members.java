package org.hyzmat.host.accounts.signin;

import java.util.Optional;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Finds whoever stands behind an account among those who work for its agency today. */
public final class Members {

    private final Office office;

    /** Members of the agencies of a register. */
    public Members(Office office) {
        this.office = office;
    }

    /** The person, absent when the account is over or the person has left the agency. */
    public Optional<WorkforceMember> find(Account account) {
        return account.isOpenOn(office.today()) ? ofAgency(account) : Optional.empty();
    }

    /** The same person before the first day of the account too: a password may be chosen ahead. */
    public Optional<WorkforceMember> awaited(Account account) {
        return account.isOverOn(office.today()) ? Optional.empty() : ofAgency(account);
    }

    private Optional<WorkforceMember> ofAgency(Account account) {
        return office.directory().workforce(account.agency()).stream()
                .filter(member -> member.id().equals(account.person()) && member.worksOn(office.today()))
                .findFirst();
    }
}
