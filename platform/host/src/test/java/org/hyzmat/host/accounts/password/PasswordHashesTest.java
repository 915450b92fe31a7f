package org.hyzmat.host.accounts.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Passwords are recognised by hashes that cannot be turned back, and not by more of them at once than is good. */
class PasswordHashesTest {

    private static final String PASSWORD = "dört sary düýe 7";

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void thePasswordAndNoOtherMatches() {
        String hash = hashes.of(PASSWORD);

        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(hashes.matches(PASSWORD, hash));
        assertFalse(hashes.matches(PASSWORD + " ", hash));
        assertNotEquals(hash, hashes.of(PASSWORD));
    }

    @Test
    void aMarkWrittenApartFromItsLetterIsTheSame() {
        String hash = hashes.of(PASSWORD);

        assertTrue(hashes.matches("do\u0308rt sary du\u0308y\u0301e 7", hash));
    }

    @Test
    void nothingMatchesWhereNobodyHasChosenAPassword() {
        assertFalse(hashes.matches("", ""));
        assertFalse(hashes.matches(PASSWORD, ""));
    }

    @Test
    void aHashMadeWithLessEffortIsOutdatedAndStillRecognised() {
        String old = Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4_096, 1, 1, 32, Argon2.ID))
                .getResult();

        assertTrue(hashes.isOutdated(old));
        assertTrue(hashes.matches(PASSWORD, old));
        assertFalse(hashes.isOutdated(hashes.of(PASSWORD)));
    }

    @Test
    void mostOfAThousandAtOnceAreSentAwayAtOnce() {
        PasswordHashes impatient = new PasswordHashes(Duration.ofMillis(1));
        String hash = impatient.of(PASSWORD);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<CompletableFuture<Boolean>> attempts = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> impatient.matches("wrong", hash), threads))
                    .limit(1_000)
                    .toList();

            long busy = attempts.stream().filter(PasswordHashesTest::isSentAway).count();

            assertTrue(busy > 500, busy + " were sent away");
        } finally {
            threads.shutdownNow();
        }
        assertTrue(impatient.matches(PASSWORD, hash), "every place is free again");
    }

    private static boolean isSentAway(CompletableFuture<Boolean> attempt) {
        try {
            assertFalse(attempt.join());
            return false;
        } catch (CompletionException failed) {
            assertEquals(TooBusyException.class, failed.getCause().getClass());
            return true;
        }
    }
}
