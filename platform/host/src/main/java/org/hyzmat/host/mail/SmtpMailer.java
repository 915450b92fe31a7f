package org.hyzmat.host.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages to the mail server of the settings. Its library is loaded with the first message. */
final class SmtpMailer implements Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";
    private static final int PERMANENT = 500;
    private static final String SENDER = "Hyzmat";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final String place;
    private final Clock clock;

    /**
     * A mailer for one server.
     *
     * @param place the name under which this portal is known outside
     */
    SmtpMailer(MailSettings settings, String place, Clock clock) {
        this.settings = settings;
        this.place = place;
        this.clock = clock;
    }

    @Override
    public void send(Message message, Letter letter) throws UndeliveredException {
        Session session = Session.getInstance(properties());
        MimeMessage mail = mail(session, message, letter);
        Transport transport = open(session);
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException refused) {
            throw new UndeliveredException(refusal(refused), refused);
        } finally {
            close(transport);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.localhost", place);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", is(MailSecurity.TLS));
        properties.setProperty("mail.smtp.starttls.enable", is(MailSecurity.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", is(MailSecurity.STARTTLS));
        return properties;
    }

    private String is(MailSecurity security) {
        return Boolean.toString(settings.security() == security);
    }

    private Transport open(Session session) throws UndeliveredException {
        try {
            Transport transport = session.getTransport("smtp");
            boolean asNobody = settings.user().isEmpty();
            transport.connect(
                    settings.server(),
                    settings.port(),
                    asNobody ? null : settings.user(),
                    asNobody ? null : settings.password());
            return transport;
        } catch (AuthenticationFailedException refused) {
            throw new UndeliveredException(Trouble.LOGIN, refused);
        } catch (MessagingException away) {
            throw new UndeliveredException(isAboutTls(away) ? Trouble.UNPROTECTED : Trouble.UNREACHABLE, away);
        }
    }

    /** A server without STARTTLS is told by a sentence alone. */
    private static boolean isAboutTls(MessagingException away) {
        for (Throwable cause = away; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return String.valueOf(away.getMessage()).contains("STARTTLS");
    }

    private static Trouble refusal(MessagingException refused) {
        for (Exception next = refused; next instanceof MessagingException link; next = link.getNextException()) {
            if (next instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT) {
                return Trouble.ADDRESS;
            }
        }
        return Trouble.REFUSED;
    }

    /** The message is with the server by now, or not: what happens while taking leave changes nothing of that. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server was gone before the portal took leave", gone);
        }
    }

    private MimeMessage mail(Session session, Message message, Letter letter) {
        try {
            MimeMultipart parts = new MimeMultipart("alternative");
            parts.addBodyPart(part(letter.text(), "plain"));
            parts.addBodyPart(part(letter.html(), "html"));
            MimeMessage mail = new Named(session, "<" + message.id() + "@" + place + ">");
            mail.setFrom(new InternetAddress(settings.from(), SENDER, UTF_8));
            mail.setRecipients(RecipientType.TO, new Address[] {new InternetAddress(message.address())});
            mail.setSubject(letter.subject(), UTF_8);
            mail.setSentDate(Date.from(clock.instant()));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", message.language().code());
            mail.setContent(parts);
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException("A message cannot be written.", impossible);
        }
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    /** The library would put the user and the machine of this program into the id of a message. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
