package org.hyzmat.host.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Page;
import org.hyzmat.testkit.TestingClock;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What keeping, sending and giving up messages promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutboxContract {

    private static final UUID AGENCY = RegisterId.of("agency", "demo-nur");
    private static final UUID OTHER = RegisterId.of("agency", "demo-cynar");
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final Letter LETTER = new Letter("a", "b", "c");

    private final TestingClock clock = TestingClock.create();
    private final TestingServer server = new TestingServer();
    private final Set<UUID> over = ConcurrentHashMap.newKeySet();
    private TestingDatabase testing;
    private Database database;
    private Outbox outbox;

    abstract TestingDatabase newDatabase();

    /** A mail server that takes what it is told to take. */
    private static final class TestingServer implements Mailer {

        private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();
        private volatile Trouble trouble = Trouble.NONE;

        @Override
        public void send(Message message, Letter letter) throws UndeliveredException {
            if (trouble != Trouble.NONE) {
                throw new UndeliveredException(trouble, new IllegalStateException("as told"));
            }
            taken.merge(message.id(), 1, Integer::sum);
        }
    }

    @BeforeAll
    void open() {
        testing = newDatabase();
        database = Database.open(testing.settings());
        new CsvDirectoryLoader(database.platform(), clock).load(CsvSet.shipped().with(CsvSet.demo()));
        outbox = new Outbox(database.platform());
    }

    @AfterAll
    void close() {
        try (TestingDatabase place = testing;
                Database opened = database) {
            testing = null;
        }
    }

    @AfterEach
    void clear() {
        database.platform().useHandle(handle -> handle.execute("delete from mail_message"));
        server.taken.clear();
        server.trouble = Trouble.NONE;
        over.clear();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Postman postman() {
        return new Postman(
                outbox, message -> Optional.of(LETTER).filter(letter -> !over.contains(message.id())), server, clock);
    }

    private UUID add(UUID agency) {
        Message message = Message.of(
                UUID.randomUUID(),
                MessageKind.TEST,
                new Message.About(agency, Optional.empty(), Optional.empty()),
                "ayna@example.org",
                Language.TK,
                new Message.Stamped(now(), SOMEBODY));
        database.platform().useTransaction(handle -> Outbox.add(handle, message));
        return message.id();
    }

    private Message.Delivery delivery(UUID id) {
        return outbox.find(id, Optional.empty()).orElseThrow().delivery();
    }

    @Test
    void whatIsKeptIsWhatWasAdded() {
        Message message = new Message(
                UUID.randomUUID(),
                MessageKind.INVITATION,
                new Message.About(AGENCY, Optional.empty(), Optional.of(UUID.randomUUID())),
                "ayna@example.org",
                Language.RU,
                Message.Delivery.begun(now()),
                now(),
                SOMEBODY);

        database.platform().useTransaction(handle -> Outbox.add(handle, message));

        Message kept = outbox.find(message.id(), Optional.of(AGENCY)).orElseThrow();
        assertEquals(message.about(), kept.about());
        assertEquals(message.address(), kept.address());
        assertEquals(message.language(), kept.language());
        assertEquals(message.createdBy(), kept.createdBy());
        assertEquals(message.createdAt().toInstant(), kept.delivery().nextAt().toInstant());
        assertEquals(Optional.empty(), outbox.find(message.id(), Optional.of(OTHER)));
    }

    @Test
    void messageComesAndGoesWithItsTransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> database.platform().useTransaction(handle -> {
                    Outbox.add(
                            handle,
                            Message.of(
                                    UUID.randomUUID(),
                                    MessageKind.TEST,
                                    new Message.About(AGENCY, Optional.empty(), Optional.empty()),
                                    "ayna@example.org",
                                    Language.EN,
                                    new Message.Stamped(now(), SOMEBODY)));
                    throw new IllegalStateException("the invitation failed");
                }));

        postman().round();

        assertEquals(Map.of(), server.taken);
    }

    @Test
    void severalNodesSendEachMessageOnce() throws InterruptedException {
        List<UUID> messages =
                IntStream.range(0, 40).mapToObj(each -> add(AGENCY)).toList();
        CyclicBarrier together = new CyclicBarrier(4);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> {
                            await(together);
                            postman().round();
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertEquals(Set.copyOf(messages), server.taken.keySet());
        assertEquals(Set.of(1), Set.copyOf(server.taken.values()));
        messages.forEach(id -> assertEquals(MessageState.SENT, delivery(id).state()));
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void messageWhoseNodeIsGoneIsTakenByAnotherAndNotSettledTwice() {
        UUID id = add(AGENCY);
        assertEquals(
                id,
                outbox.claim("gone", now(), now().minus(Postman.LOST))
                        .orElseThrow()
                        .id());
        postman().round();
        assertEquals(Map.of(), server.taken, "somebody is at it");

        clock.advance(Postman.LOST);
        postman().round();
        outbox.settle(id, "gone", new Message.Delivery(MessageState.FAILED, Trouble.REFUSED, 1, now(), now()));

        assertEquals(Map.of(id, 1), server.taken);
        assertEquals(MessageState.SENT, delivery(id).state());
        assertEquals(2, delivery(id).tries());
    }

    @Test
    void pausesGrowAndTriesEnd() {
        UUID id = add(AGENCY);
        server.trouble = Trouble.REFUSED;
        postman().round();
        assertEquals(now().plusMinutes(1).toInstant(), delivery(id).nextAt().toInstant());
        postman().round();
        assertEquals(1, delivery(id).tries(), "its time has not come");
        clock.advance(Duration.ofMinutes(1));
        postman().round();
        assertEquals(now().plusMinutes(2).toInstant(), delivery(id).nextAt().toInstant());

        Duration passed = Duration.ofMinutes(1);
        while (delivery(id).state() == MessageState.WAITING) {
            Duration pause = Duration.between(now(), delivery(id).nextAt());
            assertTrue(pause.compareTo(Duration.ofHours(4)) <= 0, pause::toString);
            clock.advance(pause);
            passed = passed.plus(pause);
            postman().round();
        }

        assertEquals(MessageState.FAILED, delivery(id).state());
        assertEquals(Trouble.REFUSED, delivery(id).trouble());
        assertEquals(Postman.MOST_TRIES, delivery(id).tries());
        assertTrue(passed.compareTo(Duration.ofDays(3)) < 0, passed::toString);
    }

    @Test
    void whatWaitedForTheServerGoesAsSoonAsItIsBack() {
        UUID first = add(AGENCY);
        UUID second = add(AGENCY);
        server.trouble = Trouble.UNREACHABLE;
        for (int hour = 0; hour < 10; hour++) {
            postman().round();
            clock.advance(Duration.ofHours(1));
        }
        postman().round();
        assertEquals(Map.of(), server.taken);
        assertTrue(
                delivery(first).nextAt().isAfter(now())
                        || delivery(second).nextAt().isAfter(now()),
                "at least one has just been tried");

        server.trouble = Trouble.NONE;
        UUID third = add(AGENCY);
        postman().round();

        assertEquals(Set.of(first, second, third), server.taken.keySet());
    }

    @Test
    void serverThatIsAwayIsAskedOnceARound() {
        UUID first = add(AGENCY);
        UUID second = add(AGENCY);
        server.trouble = Trouble.LOGIN;

        postman().round();

        assertEquals(1, delivery(first).tries() + delivery(second).tries());
    }

    @Test
    void unknownAddressIsNotTriedAgainUntilSomebodyWantsIt() {
        UUID id = add(AGENCY);
        server.trouble = Trouble.ADDRESS;
        postman().round();
        assertEquals(MessageState.FAILED, delivery(id).state());
        assertEquals(Trouble.ADDRESS, delivery(id).trouble());

        server.trouble = Trouble.NONE;
        clock.advance(Duration.ofDays(1));
        postman().round();
        assertEquals(Map.of(), server.taken);
        outbox.again(id, now());
        postman().round();

        assertEquals(Map.of(id, 1), server.taken);
        outbox.again(id, now());
        outbox.discard(id, now());
        postman().round();
        assertEquals(Map.of(id, 1), server.taken, "what was sent stays sent");
    }

    @Test
    void messageWhoseLinkIsOverIsNotSent() {
        UUID id = add(AGENCY);
        UUID discarded = add(AGENCY);
        over.add(id);
        outbox.discard(discarded, now());

        postman().round();

        assertEquals(Map.of(), server.taken);
        assertEquals(MessageState.DISCARDED, delivery(id).state());
        assertEquals(Trouble.OVER, delivery(id).trouble());
    }

    @Test
    void messageThatBreaksItsNodeEachTimeIsGivenUp() {
        UUID id = add(AGENCY);
        for (int time = 0; time < Postman.MOST_TRIES; time++) {
            assertTrue(outbox.claim("gone", now(), now().minus(Postman.LOST)).isPresent());
            clock.advance(Postman.LOST);
        }

        postman().round();

        assertEquals(MessageState.FAILED, delivery(id).state());
        assertEquals(Map.of(), server.taken);
    }

    @Test
    void agencySeesItsOwnNewestFirstAndThePortalAll() {
        UUID older = add(AGENCY);
        clock.advance(Duration.ofMinutes(1));
        UUID newer = add(AGENCY);
        UUID other = add(OTHER);

        Page<Message> own = outbox.page(Optional.of(AGENCY), 1);

        assertEquals(List.of(newer, older), own.rows().stream().map(Message::id).toList());
        assertEquals(2, own.total());
        assertEquals(3, outbox.page(Optional.empty(), 1).total());
        assertEquals(List.of(), outbox.page(Optional.of(AGENCY), 2).rows());
        assertFalse(own.rows().stream().anyMatch(message -> message.id().equals(other)));
    }

    @Test
    void messagesAreForgottenAMonthAfterTheyWereSent() {
        UUID sent = add(AGENCY);
        postman().round();
        clock.advance(Duration.ofDays(29));
        UUID waiting = add(AGENCY);
        server.trouble = Trouble.UNREACHABLE;
        postman().round();
        assertTrue(outbox.find(sent, Optional.empty()).isPresent());

        clock.advance(Duration.ofDays(2));
        postman().round();

        assertEquals(Optional.empty(), outbox.find(sent, Optional.empty()));
        assertTrue(outbox.find(waiting, Optional.empty()).isPresent());
    }
}
