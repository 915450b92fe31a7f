package org.hyzmat.independentliving.user;

import static org.hyzmat.independentliving.user.TestingUsers.AGENCY;
import static org.hyzmat.independentliving.user.TestingUsers.SERVICE;
import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hyzmat.independentliving.outcome.OutcomeDraft;
import org.hyzmat.independentliving.outcome.OutcomeRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.names.SearchWords;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about service users and their names, on both databases. */
@OnEachDatabase
final class UserRepositoryTest {

    private static final UUID OTHER_SERVICE = new UUID(8, 9);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE, OTHER_SERVICE);
    private UserRepository users;
    private TestingUsers testing;
    private Jdbi register;

    @BeforeEach
    void open() {
        users = new UserRepository(database.jdbi());
        testing = new TestingUsers(database.jdbi(), actor);
        register = database.jdbiOf("people");
    }

    @Test
    void theListIsInTurkmenOrder() {
        supported("Ýazgül", "Çaryýewa");
        supported("Aman", "Žumanow");
        supported("Bibi", "Agaýewa");
        supported("Şirin", "Şamyradowa");
        supported("Sona", "Sapaýewa");
        supported("Nabat", "Berdiýewa");

        assertEquals(
                List.of(
                        "Agaýewa Bibi",
                        "Berdiýewa Nabat",
                        "Çaryýewa Ýazgül",
                        "Žumanow Aman",
                        "Sapaýewa Sona",
                        "Şamyradowa Şirin"),
                names(filter(UserState.PRESENT, "")));
    }

    @Test
    void aNameIsFoundInAnotherSpelling() {
        supported("Ogulşat", "Wekilowa");
        supported("Aýna", "Meredowa");

        assertEquals(List.of("Wekilowa Ogulşat"), names(filter(UserState.ALL, "Огулшат")));
        assertEquals(List.of("Meredowa Aýna"), names(filter(UserState.ALL, "meredow")));
        assertEquals(List.of(), names(filter(UserState.ALL, "Zzz")));
    }

    @Test
    void whoHasNoNameComesLastAndIsMetByNoName() {
        testing.add(3);
        supported("Žeren", "Ýusupowa");

        assertEquals(List.of("Ýusupowa Žeren", ""), names(filter(UserState.PRESENT, "")));
        assertEquals(List.of("Ýusupowa Žeren"), names(filter(UserState.PRESENT, "ýusup")));
    }

    @Test
    void theLatestOutcomeSaysWhetherSupportHasEnded() {
        ServiceUser placed = testing.add(100);
        ServiceUser returned = testing.add(90);
        ServiceUser atHome = testing.add(80);
        note(placed, OutcomeKind.PLACED, 50);
        note(returned, OutcomeKind.PLACED, 50);
        note(returned, OutcomeKind.RETURNED, 20);

        assertEquals(Set.of(placed.id()), ids(filter(UserState.ENDED, "")));
        assertEquals(Set.of(returned.id(), atHome.id()), ids(filter(UserState.PRESENT, "")));
        assertEquals(
                3, users.list(actor.visible(), filter(UserState.ALL, ""), 1).total());
    }

    @Test
    void anotherServiceIsLeftOut() {
        testing.add(UUID.randomUUID(), OTHER_SERVICE, 10);
        ServiceUser wanted = testing.add(10);

        UserFilter one = new UserFilter(UserState.ALL, Set.of(SERVICE), SearchWords.of(""));

        assertEquals(Set.of(wanted.id()), ids(one));
    }

    @Test
    void aPageOfTheListHasTwentyFiveRows() {
        for (int user = 0; user < 30; user++) {
            testing.add(user);
        }

        assertEquals(
                25,
                users.list(actor.visible(), filter(UserState.ALL, ""), 1).rows().size());
        assertEquals(
                5,
                users.list(actor.visible(), filter(UserState.ALL, ""), 2).rows().size());
    }

    @Test
    void aListTakesTwoStatementsWhateverTheNumberOfItsRows() {
        testing.add(1);
        int few = statementsOfList();
        for (int user = 0; user < 40; user++) {
            testing.add(user);
        }

        assertEquals(2, few);
        assertEquals(2, statementsOfList());
    }

    private int statementsOfList() {
        AtomicInteger sent = new AtomicInteger();
        database.jdbi().getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                sent.incrementAndGet();
            }
        });
        users.list(actor.visible(), filter(UserState.ALL, ""), 1);
        return sent.get();
    }

    @Test
    void whatWasHandedInIsStored() {
        ServiceUser user = testing.add(10);

        assertEquals(OptionalInt.of(70), user.ageAtStart());
        assertEquals(TODAY.minusDays(10), user.risk().on());
        assertEquals("+99365123456", user.dialled());
        assertEquals(PlacementRisk.LIKELY, user.risk().level());
    }

    @Test
    void anotherAgencyAndARestrictedServiceShowNobody() {
        ServiceUser user = testing.add(10);
        Actor stranger = TestingActor.in(new UUID(7, 7), SERVICE);
        Actor notAdmitted = TestingActor.in(AGENCY, OTHER_SERVICE);

        for (Actor other : List.of(stranger, notAdmitted)) {
            assertTrue(users.find(other.visible(), user.id()).isEmpty());
            assertEquals(
                    0, users.list(other.visible(), filter(UserState.ALL, ""), 1).total());
        }
    }

    private ServiceUser supported(String given, String family) {
        return testing.add(testing.register(register, given, family), SERVICE, 10);
    }

    private void note(ServiceUser user, OutcomeKind kind, int daysAgo) {
        new OutcomeRepository(database.jdbi(), List.of())
                .add(
                        new Stamp(actor, TestingUsers.at(TODAY)),
                        user,
                        UUID.randomUUID(),
                        new OutcomeDraft(kind, TODAY.minusDays(daysAgo), ""));
    }

    private static UserFilter filter(UserState state, String name) {
        return new UserFilter(state, Set.of(SERVICE, OTHER_SERVICE), SearchWords.of(name));
    }

    private List<String> names(UserFilter filter) {
        return users.list(actor.visible(), filter, 1).rows().stream()
                .map(UserRow::name)
                .toList();
    }

    private Set<UUID> ids(UserFilter filter) {
        return Set.copyOf(users.list(actor.visible(), filter, 1).rows().stream()
                .map(UserRow::id)
                .toList());
    }
}
