package org.hyzmat.host.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Accounts;

/** Asks the first source who somebody is, and only for those whom it does not know the second. */
public final class JoinedAccounts implements Accounts {

    private final Accounts first;
    private final Accounts second;

    /** Two sources of which the first wins. */
    public JoinedAccounts(Accounts first, Accounts second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Optional<SignedIn> of(HttpServletRequest request, Language language) {
        return first.of(request, language).or(() -> second.of(request, language));
    }

    @Override
    public String notice(Language language) {
        String notice = first.notice(language);
        return notice.isEmpty() ? second.notice(language) : notice;
    }
}
