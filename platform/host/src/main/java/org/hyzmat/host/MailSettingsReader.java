package org.hyzmat.host;

import org.hyzmat.host.mail.MailAddress;
import org.hyzmat.host.mail.MailSecurity;
import org.hyzmat.host.mail.MailSettings;

/** Reads from the settings how mail leaves the portal. */
final class MailSettingsReader {

    private MailSettingsReader() {}

    /**
     * Reads them.
     *
     * @param hasAddress whether it is known where a link in a message leads
     */
    static MailSettings read(SettingValues values, boolean hasAddress) {
        String server = values.get("mail.server");
        int port = values.number("mail.port", 1, 65_535, "");
        String security = values.get("mail.security");
        String user = values.get("mail.user");
        String password = values.get("mail.password");
        String from = values.get("mail.from");
        values.check(MailSecurity.of(security).isPresent(), "mail.security", "none, starttls or tls");
        if (!server.isEmpty()) {
            values.check(
                    hasAddress, "mail.server", "empty unless web.public-url says where the links in messages lead");
            values.check(MailAddress.isAddress(from), "mail.from", "an address such as hyzmat@example.org");
            values.check(
                    user.isEmpty() == password.isEmpty(),
                    "mail.user",
                    "empty if mail.password is, and not empty if that is not");
            values.check(
                    user.isEmpty() || !security.equals("none") || Settings.isLoopback(server),
                    "mail.security",
                    "starttls or tls while mail.user is set: its password would cross the network unprotected");
        }
        return new MailSettings(
                server, port, MailSecurity.of(security).orElse(MailSecurity.STARTTLS), user, password, from);
    }
}
