package org.hyzmat.host.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the way to the mail server is protected. */
public enum MailSecurity {
    /** Not at all. */
    NONE,
    /** The connection begins plainly and goes on by TLS, or not at all. */
    STARTTLS,
    /** TLS from the first byte on. */
    TLS;

    /** The one of a word in the settings. */
    public static Optional<MailSecurity> of(String word) {
        return Arrays.stream(values())
                .filter(security -> security.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
