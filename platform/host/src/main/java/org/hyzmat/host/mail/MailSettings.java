package org.hyzmat.host.mail;

/**
 * How mail leaves this installation.
 *
 * @param server the name or address of the mail server, empty for no mail at all
 * @param port on which it listens
 * @param security how the way to it is protected
 * @param user by whom it is entered, empty if it wants nobody
 * @param password of that user
 * @param from the address that messages come from
 */
public record MailSettings(String server, int port, MailSecurity security, String user, String password, String from) {

    /** No mail. */
    public static final MailSettings NONE = new MailSettings("", 587, MailSecurity.STARTTLS, "", "", "");

    /** Whether messages can be sent. */
    public boolean isOn() {
        return !server.isEmpty();
    }

    /** Leaves the password out, since settings end up in logs. */
    @Override
    public String toString() {
        return "MailSettings[" + server + ", " + port + ", " + security + ", " + user + ", " + from + "]";
    }
}
