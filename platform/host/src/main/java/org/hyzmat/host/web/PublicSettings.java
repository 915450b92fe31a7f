package org.hyzmat.host.web;

import java.net.InetAddress;
import java.util.Set;

/**
 * How the portal meets the public.
 *
 * @param requestsPerMinute how often one address may ask for pages that are open to the public; 0 for any number
 * @param proxies those whose word is taken for whom they pass a request on for
 * @param address the one under which people outside reach the portal, without a slash at its end, or empty
 * @param hosts names to which the portal answers besides
 */
public record PublicSettings(int requestsPerMinute, Set<InetAddress> proxies, String address, Set<String> hosts) {

    /** How often one address may ask unless something else is set. */
    public static final int USUAL_REQUESTS = 60;

    /** Any number of requests, no proxy, no address. */
    public static final PublicSettings UNLIMITED = new PublicSettings(0, Set.of(), "");

    /** Copies the proxies and names. */
    public PublicSettings {
        proxies = Set.copyOf(proxies);
        hosts = Set.copyOf(hosts);
    }

    /** The portal answers to no name but that of its address. */
    public PublicSettings(int requestsPerMinute, Set<InetAddress> proxies, String address) {
        this(requestsPerMinute, proxies, address, Set.of());
    }
}
