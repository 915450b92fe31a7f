package org.hyzmat.host.accounts.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeps passwords as Argon2id hashes. Each takes 19 MB and a twentieth of a second, so only a few are worked on at a
 * time, and however many strangers try, the threads of the web server stay free for everybody else.
 */
public final class PasswordHashes {

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 14;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Semaphore inside = new Semaphore(AT_ONCE + MOST_WAITING);
    private final Duration patience;

    /** Hashes of which two are worked on at a time. */
    public PasswordHashes() {
        this(PATIENCE);
    }

    PasswordHashes(Duration patience) {
        this.patience = patience;
    }

    /** What Argon2 is asked for; in a class of its own, since loading it is for those who enter alone. */
    private static final class Parameters {

        private static final int MEMORY_KB = 19_456;
        private static final int ITERATIONS = 2;
        private static final int LANES = 1;
        private static final int OUTPUT = 32;
        private static final int SALT = 16;
        private static final Argon2Function ARGON2 =
                Argon2Function.getInstance(MEMORY_KB, ITERATIONS, LANES, OUTPUT, Argon2.ID);
        /** For what was made at random: 80 bits are not tried out, however quick a try is. */
        private static final Argon2Function QUICK = Argon2Function.getInstance(64, 1, LANES, OUTPUT, Argon2.ID);

        static String hash(String password) {
            return hash(password, ARGON2);
        }

        static String hash(String password, Argon2Function function) {
            return Password.hash(password).addRandomSalt(SALT).with(function).getResult();
        }
    }

    /** Made when the first password is checked, whichever that is. */
    private static final class Absent {

        /** Of a password nobody knows: checked in place of one that is not there. */
        private static final String HASH =
                Parameters.hash(java.util.UUID.randomUUID().toString());
    }

    /**
     * What is stored of a password.
     *
     * @throws TooBusyException if there was no place in time
     */
    public String of(String password) {
        return inTurn(() -> Parameters.hash(composed(password)));
    }

    /**
     * What is stored of a password that was made at random and is too long to be guessed: hashing it slowly would add
     * nothing to its safety, and a start that makes many would wait.
     */
    public String ofRandom(String password) {
        return Parameters.hash(password, Parameters.QUICK);
    }

    /**
     * Whether a password is the one of a hash. It takes as long when there is none to compare it with.
     *
     * @param hash empty where nobody has chosen a password
     * @throws TooBusyException if there was no place in time
     */
    public boolean matches(String password, String hash) {
        return inTurn(() -> {
            String absent = Absent.HASH;
            String compared = hash.isEmpty() ? absent : hash;
            boolean same =
                    Password.check(composed(password), compared).with(Argon2Function.getInstanceFromHash(compared));
            return same && !hash.isEmpty();
        });
    }

    /** Whether a hash was made with other parameters than are asked for now. */
    public boolean isOutdated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return !isAs(Parameters.ARGON2, made) && !isAs(Parameters.QUICK, made);
    }

    private static boolean isAs(Argon2Function wanted, Argon2Function made) {
        return made.getMemory() == wanted.getMemory()
                && made.getIterations() == wanted.getIterations()
                && made.getParallelism() == wanted.getParallelism()
                && made.getOutputLength() == wanted.getOutputLength()
                && made.getVariant() == wanted.getVariant();
    }

    /** Keyboards write ä or ý as one sign or as two. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!inside.tryAcquire()) {
            throw new TooBusyException();
        }
        try {
            return atPlace(work);
        } finally {
            inside.release();
        }
    }

    private <T> T atPlace(Supplier<T> work) {
        if (!hasPlace()) {
            throw new TooBusyException();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
