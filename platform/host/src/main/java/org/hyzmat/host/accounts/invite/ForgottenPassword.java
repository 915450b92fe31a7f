package org.hyzmat.host.accounts.invite;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.accounts.signin.Members;
import org.hyzmat.host.accounts.signin.SignIn;
import org.hyzmat.host.accounts.signin.SignInLimit;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.Link;
import org.hyzmat.host.accounts.store.LinkPurpose;
import org.hyzmat.host.accounts.store.LinkRepository;
import org.hyzmat.host.mail.MailDesk;
import org.hyzmat.host.mail.Message;
import org.hyzmat.host.mail.MessageKind;
import org.hyzmat.host.mail.Outbox;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a link to whoever has forgotten the password. Whether there is an account is looked up after the answer, on a
 * thread of its own, so that the answer takes as long in any case.
 */
public final class ForgottenPassword {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPassword.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_WAITING = 500;
    private static final int IDLE_SECONDS = 10;

    private final Office office;
    private final LinkTokens tokens;
    private final MailDesk desk;
    private final SignInLimit limit;
    private final ThreadPoolExecutor aside;

    /** Links for the accounts of an office. */
    public ForgottenPassword(Office office, LinkTokens tokens, MailDesk desk, SignInLimit limit) {
        this.office = office;
        this.tokens = tokens;
        this.desk = desk;
        this.limit = limit;
        this.aside = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                ForgottenPassword::thread,
                (work, full) -> LOG.warn("More links are asked for than can be made; one was not."));
        aside.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "forgotten-password");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether links can be sent at all. */
    public boolean isPossible() {
        return desk.isOn();
    }

    /**
     * Sends a link if there is somebody to send it to, which nobody learns from this.
     *
     * @param typed a sign-in name as it was typed
     * @return how long to wait if too much was asked for from the address
     */
    public Optional<Duration> ask(String typed, Language language, String address) {
        Optional<Duration> wait = limit.countAddress(address);
        String name = SignIn.possible(typed);
        if (wait.isEmpty() && limit.countLetter(name) && isPossible()) {
            aside.execute(() -> answer(name, language));
        }
        return wait;
    }

    private void answer(String name, Language language) {
        try {
            AccountRepository accounts = new AccountRepository(office.jdbi());
            Optional<Account> account = accounts.named(name);
            account.filter(this::canBeHelped).ifPresent(known -> write(known, language));
        } catch (JdbiException away) {
            LOG.error("A link for a forgotten password could not be made", away);
        }
    }

    private boolean canBeHelped(Account account) {
        return !account.email().isEmpty()
                && !account.passwordHash().isEmpty()
                && new Members(office).find(account).isPresent();
    }

    /** Earlier links stay: whoever asks in the name of somebody else must not make theirs void. */
    private void write(Account account, Language language) {
        UUID id = office.ids().next();
        Link link = new Link(
                id,
                Optional.of(account.id()),
                LinkPurpose.FORGOTTEN,
                office.now().plus(KEPT));
        Message message = Message.of(
                office.ids().next(),
                MessageKind.FORGOTTEN,
                new Message.About(account.agency(), link.account(), Optional.of(id)),
                account.email(),
                language,
                new Message.Stamped(office.now(), account.person()));
        office.jdbi().useTransaction(handle -> {
            LinkRepository.add(handle, link, tokens.of(id), account.person(), office.now());
            Outbox.add(handle, message);
        });
        desk.hurry(Duration.ZERO);
    }
}
