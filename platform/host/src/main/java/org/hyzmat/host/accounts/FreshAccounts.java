package org.hyzmat.host.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Accounts;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks before each request whether the registers were changed, perhaps on another node, and only then who asks. */
public final class FreshAccounts implements Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(FreshAccounts.class);

    private final RegisteredDirectory directory;
    private final Accounts accounts;

    /** Accounts that rest on registers. */
    public FreshAccounts(RegisteredDirectory directory, Accounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    @Override
    public Optional<SignedIn> of(HttpServletRequest request, Language language) {
        refresh();
        return accounts.of(request, language);
    }

    /** Without a database a stranger is shown what was known; whoever is known by name is not found then. */
    private void refresh() {
        try {
            directory.refresh();
        } catch (JdbiException away) {
            LOG.debug("The registers may have changed since", away);
        }
    }

    @Override
    public String notice(Language language) {
        return accounts.notice(language);
    }
}
