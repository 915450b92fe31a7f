package org.hyzmat.distribution.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What somebody of ours tries so as to come upon something of theirs; whatever gives it away is noted. */
final class Attack {

    /** What a browser sends. */
    static final List<String> USUAL = List.of("GET", "HEAD", "POST");

    /** What anything might send. */
    static final List<String> ALL = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    /** Stands nowhere, and is as long as the marker. */
    private static final String NOWHERE = "qolvurim";

    private final Asker asker;
    private final Doors doors;
    private final boolean ofPortal;
    private final Exchange exchange;
    private final Set<String> personal;
    private final Stopwatch stopwatch;
    private final List<String> faults = new ArrayList<>();

    /**
     * Begins.
     *
     * @param twins what theirs is
     */
    Attack(Asker asker, Doors doors, Twins.Made twins, Stopwatch stopwatch) {
        this.asker = asker;
        this.doors = doors;
        this.ofPortal = asker.role().equals("platform-administrator");
        this.exchange = new Exchange(twins, !ofPortal);
        this.personal = twins.personal().stream().map(UUID::toString).collect(Collectors.toSet());
        this.stopwatch = stopwatch;
    }

    /** What gave something of theirs away. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Whoever looks after the portal sees to registers, messages and administrators of every agency, and no record. */
    private boolean isOfEveryAgency(String address) {
        return ofPortal && address.startsWith("/admin/");
    }

    /** Looks for the marker, and for ids of theirs, on all that is shown. */
    void look(Walk walk) {
        walk.pages().forEach((address, heard) -> {
            if (!isOfEveryAgency(address)) {
                hear(heard);
            }
        });
    }

    /** Asks by these methods for every address of ours with ids of theirs in it. */
    void ask(Map<Door, List<String>> ours, List<String> methods) {
        ours.forEach((door, addresses) -> {
            for (String address : isOfEveryAgency(door.path()) ? List.<String>of() : addresses) {
                exchange.addresses(address).forEach(pair -> ask(door, pair, methods));
            }
        });
    }

    /** Whom the route refuses is asked for by the other methods only if those are wanted that nobody sends. */
    private void ask(Door door, Exchange.Pair<String> pair, List<String> methods) {
        int status = ask(pair, door.method()).status();
        if (status != 403 || methods.equals(ALL)) {
            methods.stream().filter(method -> !method.equals(door.method())).forEach(method -> ask(pair, method));
        }
    }

    private Heard ask(Exchange.Pair<String> pair, String method) {
        return compare(() -> asker.ask(method, pair.theirs()), () -> asker.ask(method, pair.madeUp()));
    }

    /** Sends every form with an id of theirs in the place of one of ours. */
    void send(List<Blank> forms) {
        for (Blank form : forms) {
            if (doors.answering(form.method(), form.action()).isPresent() && !isOfEveryAgency(form.action())) {
                for (Exchange.Pair<Blank> pair : exchange.forms(form)) {
                    compare(() -> asker.send(pair.theirs()), () -> asker.send(pair.madeUp()));
                }
            }
        }
    }

    /** Sends every form that creates something as if it were a record of theirs; from then on ours has such an id. */
    void create(List<Blank> forms) {
        for (Blank form : forms) {
            doors.answering(form.method(), form.action())
                    .filter(door -> !isOfEveryAgency(form.action()))
                    .map(door -> door.site().replace('-', '_'))
                    .ifPresent(schema -> exchange.created(form, schema).forEach(made -> listen(asker.send(made))));
        }
    }

    /** Types the marker into every field for words: it must find as much as a word that stands nowhere. */
    void search(List<Blank> forms) {
        for (Blank form : forms) {
            for (String field : isSearch(form) ? form.typed() : Set.<String>of()) {
                Heard marked = asker.send(form.with(field, TwoAgencies.MARKER));
                Heard nowhere = asker.send(form.with(field, NOWHERE));
                names(marked);
                if (!marked.alike().replace(TwoAgencies.MARKER, NOWHERE).equals(nowhere.alike())) {
                    faults.add(marked + " finds the marker typed into " + field + ", not as " + nowhere
                            + difference(marked.alike().replace(TwoAgencies.MARKER, NOWHERE), nowhere.alike()));
                }
            }
        }
    }

    /** What creates something carries its id, and what changes something has the record in its address. */
    private boolean isSearch(Blank form) {
        return !isOfEveryAgency(form.action())
                && !form.fields().containsKey("id")
                && doors.answering(form.method(), form.action())
                        .filter(door -> !door.hasSlots() && !door.path().matches("/sign-.*|/invitation.*"))
                        .isPresent();
    }

    private Heard compare(Supplier<Heard> forTheirs, Supplier<Heard> forMadeUp) {
        boolean theirsFirst = stopwatch.turn();
        Heard first = theirsFirst ? forTheirs.get() : forMadeUp.get();
        Heard second = theirsFirst ? forMadeUp.get() : forTheirs.get();
        Heard theirs = theirsFirst ? first : second;
        Heard madeUp = theirsFirst ? second : first;
        stopwatch.note(theirs, madeUp);
        hear(theirs);
        if (!theirs.alike().equals(madeUp.alike())) {
            faults.add(theirs + ", and " + madeUp + " otherwise" + difference(theirs.alike(), madeUp.alike()));
        }
        return theirs;
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return ": «" + around(one, at) + "» and «" + around(other, at) + "»";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }

    private void hear(Heard heard) {
        listen(heard);
        names(heard);
    }

    private void listen(Heard heard) {
        if (heard.says(TwoAgencies.MARKER)) {
            faults.add(heard + " and shows the marker");
        }
        if (heard.status() >= 500) {
            faults.add(heard + ", which no request may lead to");
        }
    }

    /** The address that was asked for may be said again. */
    private void names(Heard heard) {
        heard.ids()
                .filter(id -> personal.contains(id) && !heard.request().contains(id))
                .limit(1)
                .forEach(id -> faults.add(heard + " and names " + id + " of theirs"));
    }
}
