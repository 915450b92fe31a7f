package org.hyzmat.host.accounts.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.roles.ReachOfRoles;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.DemoAccountRepository;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Gives the demo world's people accounts at a start with it, and takes them away at one without. */
public final class DemoAccounts {

    private final Office office;
    private final PasswordHashes hashes;
    private final DemoSecrets secrets;
    private final AccountRepository accounts;

    /**
     * Accounts of an office.
     *
     * @param key from which passwords derive
     */
    public DemoAccounts(Office office, PasswordHashes hashes, byte[] key) {
        this.office = office;
        this.hashes = hashes;
        this.secrets = new DemoSecrets(key);
        this.accounts = new AccountRepository(office.jdbi());
    }

    /** Makes the accounts that are not there, and gives back what somebody changed on the others. */
    public List<DemoAccount> open(List<Persona> personas) {
        return office.jdbi()
                .inTransaction(handle ->
                        personas.stream().map(persona -> open(handle, persona)).toList());
    }

    private DemoAccount open(Handle handle, Persona persona) {
        UUID person = persona.member().id();
        UUID agency = persona.member().agency();
        Optional<UUID> known = AccountRepository.idOf(handle, person, agency);
        UUID id = known.orElseGet(office.ids()::next);
        boolean needsCode = ReachOfRoles.isAdministrator(persona.role());
        DemoAccount account =
                new DemoAccount(id, persona, secrets.password(id), needsCode ? secrets.secondFactor(id) : "");
        String hash = hashes.ofRandom(account.password());
        DemoAccountRepository.free(handle, account.signInName(), id);
        if (known.isEmpty()) {
            AccountRepository.add(
                    handle, Account.of(id, person, agency, account.signInName(), hash), person, office.now());
        }
        DemoAccountRepository.restore(handle, account.signInName(), id, hash, account.secret(), office.now());
        return account;
    }

    /** Shuts every account of a made-up agency: their passwords were shown to whoever asked. */
    public void close() {
        new DemoAccountRepository(office.jdbi()).close(office.now());
    }

    /** The step of the code that was used last with an account. */
    long lastStep(DemoAccount account) {
        return accounts.find(account.id()).map(Account::totpLastStep).orElse(0L);
    }
}
