package org.hyzmat.host.safety;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names under which the portal answers: any other is somebody's who lets a browser believe that it is ours. */
public final class HostNames {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names = new HashSet<>(LOOPBACK);

    /** The names of this machine for itself, and these. */
    public HostNames(Set<String> more) {
        more.forEach(name -> names.add(plain(name)));
    }

    /**
     * Whether the portal answers to a name.
     *
     * @param authority a name, perhaps with a port
     */
    boolean knows(String authority) {
        return names.contains(plain(authority.replaceFirst(":\\d*$", "")));
    }

    /** An address with colons stands in brackets. */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.indexOf(':') >= 0 && !lower.startsWith("[") ? "[" + lower + "]" : lower;
    }
}
