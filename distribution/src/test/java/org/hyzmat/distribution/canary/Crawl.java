package org.hyzmat.distribution.canary;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/** All that a crawl does, in order: work of ours, the copy for theirs, what ours try, work of theirs. */
final class Crawl {

    private final TwoAgencies agencies;
    private final Doors doors;
    private final int ofOneDoor;
    private final List<String> roles;
    private final List<String> methods;
    private final Stopwatch stopwatch = new Stopwatch();
    private final List<String> faults = new ArrayList<>();
    private final Set<Door> reached = new LinkedHashSet<>();
    private List<String> changes = List.of();
    private List<String> logged = List.of();
    private int marked;

    /**
     * Begins.
     *
     * @param ofOneDoor how many addresses of each route are tried
     * @param roles who tries
     * @param methods by which addresses are asked for
     */
    Crawl(TwoAgencies agencies, int ofOneDoor, List<String> roles, List<String> methods) {
        this.methods = List.copyOf(methods);
        this.agencies = agencies;
        this.doors = Doors.of(agencies.host());
        this.ofOneDoor = ofOneDoor;
        this.roles = List.copyOf(roles);
    }

    void run() {
        Work ours = new Work(doors, ofOneDoor);
        // what comes of the first round leads to more in the second one
        List.of("coordinator", "coordinator", "social-work-specialist").forEach(role -> {
            Asker asker = agencies.enter(role, Everyone.OURS);
            ours.send(asker, ours.look(asker));
        });
        new Administration(agencies.enter(Administration.ROLE, Everyone.OURS), ours).prepare();
        agencies.copy();
        Contents before = agencies.theirs();
        Everyone.ROLES.forEach(role -> ours.look(agencies.enter(role, Everyone.OURS)));
        ListAppender<ILoggingEvent> log = listen();
        Map<Attack, List<Blank>> made = attack(ours.addresses());
        Contents after = agencies.theirs();
        made.forEach(Attack::create);
        made.keySet().forEach(attack -> faults.addAll(attack.faults()));
        logged = log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains(TwoAgencies.MARKER))
                .toList();
        changes = new ArrayList<>(after.since(before));
        changes.addAll(agencies.theirs().rowsSince(after));
        work(ours.addresses());
        reached.addAll(ours.reached());
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(appender);
        return appender;
    }

    /** Everybody with the forms that they came upon. */
    private Map<Attack, List<Blank>> attack(Map<Door, List<String>> addresses) {
        Map<Attack, List<Blank>> made = new LinkedHashMap<>();
        for (String role : roles) {
            Asker asker = agencies.enter(role, Everyone.OURS);
            Attack attack = new Attack(asker, doors, agencies.twins(), stopwatch);
            Walk walk = Walk.of(asker, doors, ofOneDoor);
            attack.look(walk);
            attack.ask(addresses, methods);
            attack.search(walk.forms());
            attack.send(walk.forms());
            made.put(attack, walk.forms());
        }
        return made;
    }

    /** Their own people come to every record that ours tried for, and see the marker. */
    private void work(Map<Door, List<String>> addresses) {
        Work theirs = new Work(doors, ofOneDoor);
        Exchange exchange = new Exchange(agencies.twins(), true);
        for (String role : Everyone.ROLES) {
            Asker asker = agencies.enter(role, Everyone.THEIRS);
            Walk walk = theirs.look(asker);
            marked += walk.where(heard -> heard.says(TwoAgencies.MARKER)).size();
            addresses.forEach((door, ours) -> ours.forEach(address -> {
                String twin = exchange.theirs(address);
                if (door.method().equals("GET") && !twin.equals(address)) {
                    theirs.note("GET", twin, asker.get(twin));
                }
            }));
            theirs.send(asker, walk);
        }
        List.of("coordinator", "social-work-specialist")
                .forEach(role -> theirs.tryRest(agencies.enter(role, Everyone.THEIRS)));
        reached.addAll(theirs.reached());
    }

    /** What gave something away. */
    List<String> faults() {
        return faults.stream().distinct().toList();
    }

    /** What is otherwise in the database. */
    List<String> changes() {
        return changes;
    }

    /** The lines of the log with the marker in them. */
    List<String> logged() {
        return logged;
    }

    /** How many pages showed the marker to whose it is. */
    int marked() {
        return marked;
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    /** The routes that nobody used whose records they are. */
    Set<String> unreached() {
        Set<String> unreached = new TreeSet<>();
        doors.all().stream()
                .filter(door -> !reached.contains(door))
                .map(Door::toString)
                .forEach(unreached::add);
        return unreached;
    }
}
