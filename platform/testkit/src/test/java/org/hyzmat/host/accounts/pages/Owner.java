package org.hyzmat.host.accounts.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.slf4j.LoggerFactory;

/** Whoever started a portal that nobody can enter: reads its log, sets it up, and has a phone for codes. */
final class Owner {

    static final String NAME = "kemal";
    static final String PASSWORD = "dört sary düýe 7";

    private static final Pattern LINK = Pattern.compile("/set-up/[A-Za-z0-9_-]{43}");
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    private final TestingHost host;
    private final String link;
    private String secret = "";
    private List<String> codes = List.of();

    private Owner(TestingHost host, String link) {
        this.host = host;
        this.link = link;
    }

    /** Reads the log from now on. */
    static void listen() {
        LOG.start();
        ((Logger) LoggerFactory.getLogger("org.hyzmat.host.Doors")).addAppender(LOG);
    }

    static Owner of(TestingHost host) {
        return new Owner(host, announced().orElseThrow());
    }

    boolean isOf(TestingHost other) {
        return host == other;
    }

    /** The link that was announced last. */
    static Optional<String> announced() {
        return LOG.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce((earlier, later) -> later);
    }

    String link() {
        return link;
    }

    /** Codes on paper. */
    List<String> codes() {
        return codes;
    }

    PageForm filledIn(Visitor visitor) {
        return visitor.get(link + "/administrator")
                .expect(200)
                .form()
                .with("agency", "Nusaý hyzmatlary")
                .with("type", "public-association")
                .with("place", place(visitor))
                .with("name", "Kemal Annaýew")
                .with("sign-in-name", "Kemal")
                .with("password", PASSWORD)
                .with("again", PASSWORD);
    }

    private String place(Visitor visitor) {
        return visitor.get(link + "/administrator")
                .page()
                .select("select[name=place] option:matchesOwn(Ashgabat)")
                .first()
                .attr("value");
    }

    /** Takes every step, and comes back signed in. */
    Visitor setUp() {
        Visitor stranger = host.stranger();
        Answer begun = filledIn(stranger).send(stranger).expect(303);
        Visitor owner = stranger.accepting(begun);
        Answer shown = owner.follow(begun).expect(200);
        secret = shown.page().select("main code").text().replace(" ", "");
        Answer kept = shown.form().with("code", code()).send(owner).expect(200);
        codes = kept.page().select("main li code").eachText();
        assertEquals(10, codes.size());
        return owner.accepting(kept);
    }

    /** The code that the phone shows now. */
    String code() {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                            host.clock().instant());
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is answered to a name and a password. */
    static Answer signIn(Visitor visitor, String name, String password) {
        return visitor.get("/sign-in")
                .expect(200)
                .form("/sign-in")
                .with("name", name)
                .with("password", password)
                .send(visitor);
    }

    /** Enters in a new browser, with a code of a step in which none was used. */
    Visitor enter() {
        host.clock().advance(Duration.ofMinutes(2));
        Visitor stranger = host.stranger();
        Answer right = signIn(stranger, NAME, PASSWORD).expect(303);
        Visitor half = stranger.accepting(right);
        Answer asked = half.follow(right).expect(200);
        Answer entered =
                asked.form("/sign-in/code").with("code", code()).send(half).expect(303);
        return half.accepting(entered);
    }

    /** What an answer puts into a cookie. */
    static String cookie(Answer answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1, line.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
