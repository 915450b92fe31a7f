package org.hyzmat.host.accounts.drafts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.Presence;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.web.Typing;

/**
 * Keeps a form that came when its sender's time was over, for that account alone, and forgets a draft when its form
 * was taken.
 */
public final class LateForms implements Typing {

    /** The beginning of the name under which a form is kept that was sent, before its path. */
    static final String SENT = "sent ";

    private static final int REDIRECTED = 3;

    /** Answers that hold what was typed, so that a form which came too late need not be kept beside them. */
    private static final Set<Integer> SHOWN_AGAIN = Set.of(200, 409, 422);

    /** Pages of the portal itself that ask for passwords and codes, or for nothing. */
    private static final Pattern NEVER = Pattern.compile("/(?:account|sign-in|sign-out|set-up|invitation)(?:/.*)?");

    private final Drafts drafts;
    private final Sessions sessions;
    private final Browsers browsers;

    /** Forms of those whose sessions these are. */
    public LateForms(Drafts drafts, Sessions sessions, Browsers browsers) {
        this.drafts = drafts;
        this.sessions = sessions;
        this.browsers = browsers;
    }

    /** Whether a form that is sent there may be kept. */
    static boolean mayKeep(String path) {
        return !NEVER.matcher(path).matches();
    }

    @Override
    public boolean isLate(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && mayKeep(request.getRequestURI())
                && sender(request).isPresent();
    }

    private Optional<Account> sender(HttpServletRequest request) {
        return browsers.token(request).flatMap(sessions::lapsed);
    }

    @Override
    public Optional<String> keep(HttpServletRequest form) throws IOException, ServletException {
        Optional<Account> sender = sender(form);
        if (sender.isEmpty()) {
            return Optional.empty();
        }
        String path = form.getRequestURI();
        String kind = hasParts(form) ? KeptForm.WITH_FILES : "";
        Optional<UUID> kept = drafts.keep(
                sender.get().id(), SENT + path, new KeptForm(path, kind, OwnFields.without(fields(form))).written());
        return kept.map(id -> "/sign-in?back=" + URLEncoder.encode(DraftPages.KEPT + id, StandardCharsets.UTF_8));
    }

    private static boolean hasParts(HttpServletRequest form) {
        String type = form.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static String fields(HttpServletRequest form) throws IOException, ServletException {
        if (!hasParts(form)) {
            try (InputStream typed = form.getInputStream()) {
                return new String(typed.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
        List<String> fields = new ArrayList<>();
        for (Part part : form.getParts()) {
            if (part.getSubmittedFileName() == null) {
                try (InputStream typed = part.getInputStream()) {
                    fields.add(encoded(part.getName()) + "="
                            + encoded(new String(typed.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return String.join("&", fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void answered(HttpServletRequest request, String form, int status) {
        boolean taken = status / 100 == REDIRECTED || (form.startsWith(SENT) && SHOWN_AGAIN.contains(status));
        if (taken && request.getAttribute(Presence.ATTRIBUTE) instanceof Presence presence) {
            drafts.drop(presence.id(), form);
        }
    }
}
