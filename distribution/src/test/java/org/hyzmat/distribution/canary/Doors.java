package org.hyzmat.distribution.canary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.testkit.TestingHost;

/** Every route of the portal and of its modules, as the running portal lists them. */
final class Doors {

    private final List<Door> all = new ArrayList<>();
    private final Map<String, Optional<Door>> known = new HashMap<>();

    private Doors() {}

    static Doors of(TestingHost host) {
        Doors doors = new Doors();
        host.routes()
                .forEach((site, routes) ->
                        routes.stream().map(route -> Door.of(site, route)).forEach(doors.all::add));
        return doors;
    }

    List<Door> all() {
        return List.copyOf(all);
    }

    /** The one that answers a request: the first that matches. */
    Optional<Door> answering(String method, String address) {
        return known.computeIfAbsent(
                method + " " + address.replaceFirst("[?#].*", ""),
                request -> all.stream()
                        .filter(door -> door.method().equals(method) && door.leadsTo(address))
                        .findFirst());
    }
}
