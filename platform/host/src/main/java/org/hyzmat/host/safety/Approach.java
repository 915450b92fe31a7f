package org.hyzmat.host.safety;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;

/**
 * The ways that lead to the portal.
 *
 * @param names to which it answers
 * @param proxies before it, whose word is taken for how somebody reached them; empty if it is reached itself
 * @param protectedOnly whether the proxies must have been reached by HTTPS
 * @param address under which people outside reach it, or empty
 * @param ownMachineOnly whether nobody may come from another machine, as to a demo world whose passwords are shown
 */
public record Approach(
        HostNames names, Set<InetAddress> proxies, boolean protectedOnly, String address, boolean ownMachineOnly) {

    /** Copies the proxies, and writes the address as browsers do. */
    public Approach {
        proxies = Set.copyOf(proxies);
        address = address.toLowerCase(Locale.ROOT);
    }
}
