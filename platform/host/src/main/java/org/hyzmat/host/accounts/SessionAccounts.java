package org.hyzmat.host.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.Presence;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.signin.Stage;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Accounts;

/** Knows people by the session that their password, and perhaps a code, began. */
public final class SessionAccounts implements Accounts {

    /** What whoever came in by an account may do besides. */
    private static final Set<String> OWN = Set.of("platform.account-own");

    private final Sessions sessions;
    private final Browsers browsers;
    private final Standing standing;
    private final Function<Language, String> notice;

    /**
     * The people behind sessions.
     *
     * @param notice the sentence that stands above every page, or empty
     */
    public SessionAccounts(Sessions sessions, Browsers browsers, Standing standing, Function<Language, String> notice) {
        this.sessions = sessions;
        this.browsers = browsers;
        this.standing = standing;
        this.notice = notice;
    }

    @Override
    public Optional<SignedIn> of(HttpServletRequest request, Language language) {
        Optional<Presence> presence = browsers.hand(request).flatMap(sessions::find);
        presence.ifPresent(known -> request.setAttribute(Presence.ATTRIBUTE, known));
        Optional<Presence> complete = presence.filter(known -> known.stage() == Stage.COMPLETE);
        complete.ifPresent(known -> request.setAttribute(MARK, known.account().mark()));
        return complete.map(Presence::member)
                .map(member -> new SignedIn(standing.hats(member, OWN), standing.reader(member, language)));
    }

    @Override
    public String notice(Language language) {
        return notice.apply(language);
    }
}
