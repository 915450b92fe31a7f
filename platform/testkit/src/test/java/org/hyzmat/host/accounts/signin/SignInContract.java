package org.hyzmat.host.accounts.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.platform.office.Office;
import org.hyzmat.testkit.TestingClock;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What entering, staying and leaving promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignInContract {

    private static final String PASSWORD = "dört sary düýe 7";
    private static final String HERE = "192.0.2.1";
    private static final UUID AGENCY = RegisterId.of("agency", "demo-nur");
    private static final UUID AYNA = RegisterId.of("person", "demo-ayna");
    private static final UUID NOBODY = new UUID(0, 0);

    private final TestingClock clock = TestingClock.create();
    private final PasswordHashes hashes = new PasswordHashes();
    private TestingDatabase testing;
    private Database database;
    private Office office;
    private Sessions sessions;
    private SignIn signIn;
    private SecondFactor factor;
    private Account account;

    abstract TestingDatabase newDatabase();

    @BeforeAll
    void open() {
        testing = newDatabase();
        database = Database.open(testing.settings());
        new CsvDirectoryLoader(database.platform(), clock).load(CsvSet.shipped().with(CsvSet.demo()));
        office = new Office(database.platform(), clock, UUID::randomUUID, new RegisteredDirectory(database.platform()));
        sessions = new Sessions(
                office, SessionLimits.USUAL, member -> member.function().endsWith("-administrator"));
    }

    @AfterAll
    void close() {
        try (TestingDatabase place = testing;
                Database opened = database) {
            testing = null;
        }
    }

    @BeforeEach
    void addAccount() {
        SignInLimit limit = new SignInLimit(clock);
        signIn = new SignIn(office, hashes, limit);
        factor = new SecondFactor(office, limit);
        add(AYNA, hashes.of(PASSWORD), Account.Validity.ALWAYS);
    }

    private void add(UUID person, String hash, Account.Validity validity) {
        account = new Account(
                UUID.randomUUID(), person, AGENCY, "ayna.m", "", hash, "", Optional.empty(), 0, validity, false);
        database.platform().useTransaction(handle -> AccountRepository.add(handle, account, NOBODY, office.now()));
    }

    @AfterEach
    void removeAccount() {
        List.of("account_session", "account_recovery_code", "account").forEach(table -> change("delete from " + table));
    }

    private void change(String statement) {
        database.platform().useHandle(handle -> handle.execute(statement));
    }

    private SignIn.Outcome attempt(String name, String password) {
        return signIn.attempt(name, password, HERE);
    }

    @Test
    void nameAndPasswordThatBelongTogetherAreTaken() {
        SignIn.Outcome.Right right = assertInstanceOf(SignIn.Outcome.Right.class, attempt(" Ayna.M", PASSWORD));

        assertEquals(account.id(), right.account().id());
        assertEquals("ayna.m", right.account().signInName());
    }

    @Test
    void unknownWrongAndOddNamesAreRefusedAlike() {
        List<SignIn.Outcome> refused = List.of(
                attempt("ayna.m", "dört sary düýe 8"),
                attempt("ayna.m", ""),
                attempt("nobody", PASSWORD),
                attempt("", PASSWORD),
                attempt("a\u0000b' or 1=1", PASSWORD));

        refused.forEach(outcome -> assertEquals(new SignIn.Outcome.Wrong(), outcome));
    }

    @Test
    void lockedAccountIsRefusedLikeAnUnknownOneAndOpensAgain() {
        for (int attempt = 0; attempt < 10; attempt++) {
            attempt("ayna.m", "wrong");
        }
        assertEquals(new SignIn.Outcome.Wrong(), attempt("ayna.m", PASSWORD));

        clock.advance(Duration.ofMinutes(16));

        assertInstanceOf(SignIn.Outcome.Right.class, attempt("ayna.m", PASSWORD));
    }

    @Test
    void accountThatEndedOrHasNotBegunIsRefused() {
        change("update account set ended_at = current_timestamp");
        assertEquals(new SignIn.Outcome.Wrong(), attempt("ayna.m", PASSWORD));

        removeAccount();
        LocalDate tomorrow = clock.today().plusDays(1);
        add(AYNA, account.passwordHash(), new Account.Validity(tomorrow, tomorrow.plusDays(1)));
        assertEquals(new SignIn.Outcome.Wrong(), attempt("ayna.m", PASSWORD));
        clock.advance(Duration.ofDays(1));
        assertInstanceOf(SignIn.Outcome.Right.class, attempt("ayna.m", PASSWORD));
        clock.advance(Duration.ofDays(2));
        assertEquals(new SignIn.Outcome.Wrong(), attempt("ayna.m", PASSWORD));
    }

    @Test
    void whoeverHasLeftTheAgencyIsRefused() {
        removeAccount();
        add(RegisterId.of("person", "demo-maral"), account.passwordHash(), Account.Validity.ALWAYS);

        assertEquals(new SignIn.Outcome.Wrong(), attempt("ayna.m", PASSWORD));
    }

    @Test
    void passwordIsHashedAnewWhenMoreIsAskedOfAHash() {
        String weak = Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4_096, 1, 1, 32, Argon2.ID))
                .getResult();
        removeAccount();
        add(AYNA, weak, Account.Validity.ALWAYS);

        assertInstanceOf(SignIn.Outcome.Right.class, attempt("ayna.m", PASSWORD));

        String now = new AccountRepository(database.platform())
                .find(account.id())
                .orElseThrow()
                .passwordHash();
        assertNotEquals(weak, now);
        assertFalse(hashes.isOutdated(now));
        assertInstanceOf(SignIn.Outcome.Right.class, attempt("ayna.m", PASSWORD));
    }

    @Test
    void sessionEndsWhenNobodyAsksForAnything() {
        String token = sessions.begin(account.id(), "Firefox, Linux");
        clock.advance(Duration.ofMinutes(29));
        assertTrue(sessions.find(token).isPresent());
        clock.advance(Duration.ofMinutes(29));
        assertTrue(sessions.find(token).isPresent(), "what was asked for meanwhile counts");

        clock.advance(Duration.ofMinutes(30));

        assertTrue(sessions.find(token).isEmpty());
        assertEquals(List.of(), sessions.of(account));
    }

    @Test
    void busiestSessionEndsAfterAWorkingDay() {
        String token = sessions.begin(account.id(), "");
        for (int minute = 0; minute < 12 * 60 - 20; minute += 20) {
            clock.advance(Duration.ofMinutes(20));
            assertTrue(sessions.find(token).isPresent());
        }

        clock.advance(Duration.ofMinutes(20));

        assertTrue(sessions.find(token).isEmpty());
    }

    @Test
    void lookingTwiceWithinAMinuteIsWrittenDownOnce() {
        String token = sessions.begin(account.id(), "");
        clock.advance(Duration.ofSeconds(59));
        sessions.find(token);
        assertEquals(office.now().minusSeconds(59).toInstant(), lastSeen());

        clock.advance(Duration.ofSeconds(2));
        sessions.find(token);

        assertEquals(office.now().toInstant(), lastSeen());
    }

    private Instant lastSeen() {
        return sessions.of(account).get(0).lastSeenAt().toInstant();
    }

    @Test
    void accountThatEndsEndsItsSessionsAtOnce() {
        String token = sessions.begin(account.id(), "");
        assertTrue(sessions.find(token).isPresent());

        change("update account set ended_at = current_timestamp");

        assertTrue(sessions.find(token).isEmpty());
    }

    @Test
    void tokenItselfIsNotStored() {
        String token = sessions.begin(account.id(), "");

        assertEquals(0, count("select count(*) from account_session where token_hash = '" + token + "'"));
        assertTrue(sessions.find(token + "x").isEmpty());
        assertTrue(sessions.find("").isEmpty());
    }

    private int count(String query) {
        return database.platform()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    @Test
    void codeIsUsedOnceAndAnEarlierOneNeverAgain() {
        String secret = switchOn();
        Account known = known();
        String before = code(secret, -1);
        String now = code(secret, 0);

        assertFalse(factor.accepts(known, before), "the step in which it was switched on is used up");
        clock.advance(Duration.ofSeconds(30));
        assertTrue(factor.accepts(known, code(secret, 0)));
        assertFalse(factor.accepts(known, code(secret, 0)));
        assertFalse(factor.accepts(known, now));
        clock.advance(Duration.ofMinutes(5));
        assertTrue(factor.accepts(known, code(secret, 1)), "the phone is half a minute early");
        assertFalse(factor.accepts(known, code(secret, 0)), "older than the one before");
    }

    @Test
    void codesOfPaperLetSomebodyInOnceEach() {
        String token = sessions.begin(account.id(), "");
        String secret = factor.offered(sessions.find(token).orElseThrow(), sessions);
        List<String> codes = factor.switchOn(sessions.find(token).orElseThrow(), code(secret, 0))
                .orElseThrow();

        assertEquals(10, codes.size());
        assertTrue(factor.accepts(known(), codes.get(3).toLowerCase(java.util.Locale.ROOT)));
        assertFalse(factor.accepts(known(), codes.get(3)));
        assertEquals(9, factor.codesLeft(known()));

        List<String> others = factor.newCodes(known());

        assertFalse(factor.accepts(known(), codes.get(4)));
        assertTrue(factor.accepts(known(), others.get(0)));
        factor.switchOff(known());
        assertFalse(factor.accepts(known(), others.get(1)));
    }

    @Test
    void tenWrongCodesLockEvenTheRightOne() {
        String secret = switchOn();
        clock.advance(Duration.ofSeconds(30));
        for (int attempt = 0; attempt < 10; attempt++) {
            assertFalse(factor.accepts(known(), "000"));
        }

        assertFalse(factor.accepts(known(), code(secret, 0)));
    }

    @Test
    void sessionBeforeTheCodeIsNotCompleteAndDoesNotLast() {
        String elsewhere = sessions.begin(account.id(), "");
        switchOn();
        assertEquals(Stage.CODE, sessions.find(elsewhere).orElseThrow().stage());

        String token = sessions.confirm(sessions.find(elsewhere).orElseThrow());
        assertTrue(sessions.find(elsewhere).isEmpty(), "the former token is worth nothing");
        assertEquals(Stage.COMPLETE, sessions.find(token).orElseThrow().stage());

        String unfinished = sessions.begin(account.id(), "");
        clock.advance(Duration.ofMinutes(16));
        assertTrue(sessions.find(unfinished).isEmpty());
        assertTrue(sessions.find(token).isPresent());
    }

    private String switchOn() {
        String token = sessions.begin(account.id(), "");
        String secret = factor.offered(sessions.find(token).orElseThrow(), sessions);
        assertEquals(secret, factor.offered(sessions.find(token).orElseThrow(), sessions));
        assertTrue(
                factor.switchOn(sessions.find(token).orElseThrow(), "000000x").isEmpty());
        assertTrue(factor.switchOn(sessions.find(token).orElseThrow(), code(secret, 0))
                .isPresent());
        return secret;
    }

    private Account known() {
        return new AccountRepository(database.platform()).find(account.id()).orElseThrow();
    }

    private String code(String secret, int steps) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                            clock.instant().plusSeconds(30L * steps));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
