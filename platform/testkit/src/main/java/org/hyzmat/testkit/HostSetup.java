package org.hyzmat.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hyzmat.host.Settings;
import org.hyzmat.host.accounts.signin.SessionLimits;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.imports.ImportLimits;
import org.hyzmat.host.mail.MailSettings;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.PublicSettings;
import org.hyzmat.platform.figures.FigureRules;

/**
 * How the portal of a test is set up.
 *
 * @param database where its data is
 * @param offers the jars, folders of classes, and folders of jars that it is offered
 * @param start how long a module may take to start
 * @param drain how long requests in flight are waited for
 * @param open how the portal meets the public
 * @param mail how messages leave it
 * @param demo how much there is of the demo world
 * @param sessions how long somebody stays who does nothing
 */
public record HostSetup(
        DatabaseKind database,
        List<Path> offers,
        Duration start,
        Duration drain,
        PublicSettings open,
        MailSettings mail,
        Settings.Demo demo,
        SessionLimits sessions) {

    private static final SessionLimits ENDLESS = new SessionLimits(Duration.ofDays(36_500), Duration.ofDays(36_500));

    /** Copies the places. */
    public HostSetup {
        offers = List.copyOf(offers);
    }

    /**
     * The agencies and people of the demo world, modules from these places without any record, on H2; people stay,
     * however far a test moves the clock.
     */
    public static HostSetup offering(List<Path> offers) {
        return new HostSetup(
                DatabaseKind.H2,
                offers,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                PublicSettings.UNLIMITED,
                MailSettings.NONE,
                Settings.Demo.REGISTERS,
                ENDLESS);
    }

    /** Every module of the class path of the test. */
    public static HostSetup ofClassPath() {
        return offering(ClassPath.offers());
    }

    /** The same with its data elsewhere. */
    public HostSetup on(DatabaseKind kind) {
        return new HostSetup(kind, offers, start, drain, open, mail, demo, sessions);
    }

    /** The same with the records of the demo world in every module. */
    public HostSetup filled() {
        return new HostSetup(database, offers, start, drain, open, mail, Settings.Demo.ON, sessions);
    }

    /** The same without the people of the demo world, so that somebody needs an account to enter. */
    public HostSetup withoutDemo() {
        return new HostSetup(database, offers, start, drain, open, mail, Settings.Demo.OFF, SessionLimits.USUAL);
    }

    boolean isFilled() {
        return demo == Settings.Demo.ON;
    }

    boolean isOfClassPath() {
        return offers.equals(ClassPath.offers());
    }

    /** The same with other limits. */
    public HostSetup within(Duration forStart, Duration forDrain) {
        return new HostSetup(database, offers, forStart, forDrain, open, mail, demo, sessions);
    }

    /** The same that meets the public otherwise. */
    public HostSetup open(PublicSettings otherwise) {
        return new HostSetup(database, offers, start, drain, otherwise, mail, demo, sessions);
    }

    /** The same with a mail server. */
    public HostSetup mailing(MailSettings otherwise) {
        return new HostSetup(database, offers, start, drain, open, otherwise, demo, sessions);
    }

    /** The same in which the time of people is over as it usually is. */
    public HostSetup endingSessions() {
        return new HostSetup(database, offers, start, drain, open, mail, demo, SessionLimits.USUAL);
    }

    Settings settings(DatabaseSettings data, int port) {
        return new Settings(
                "127.0.0.1",
                port,
                open,
                sessions,
                Language.EN,
                TestingClock.ZONE,
                data,
                offers,
                start,
                drain,
                FigureRules.USUAL,
                ImportLimits.USUAL,
                mail,
                demo);
    }
}
