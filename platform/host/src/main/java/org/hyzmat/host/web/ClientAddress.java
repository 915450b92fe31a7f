package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from where a request came, also behind a proxy whose word is taken for it. */
public final class ClientAddress {

    private static final Pattern V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)\\](?::\\d+)?|([^:]*):\\d+");
    private static final int NETWORK = 8;

    private final Set<InetAddress> proxies;

    /** Addresses of requests, of which some come from these proxies. */
    public ClientAddress(Set<InetAddress> proxies) {
        this.proxies = proxies;
    }

    /** An address written in digits, absent for anything else; nobody is asked what a name stands for. */
    public static Optional<InetAddress> parse(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** What stands for the client that sent a request. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** Whether nobody on the way from the browser could read a request, by our own or a proxy’s word. */
    public boolean isByTls(HttpServletRequest request) {
        boolean isOfProxy =
                parse(bare(request.getRemoteAddr())).filter(proxies::contains).isPresent();
        return request.isSecure() || isOfProxy && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /**
     * What stands for the client: its address, of which an IPv6 household may have any number, so its network.
     *
     * @param remote who sent the request
     * @param forwarded the lines that say for whom
     */
    String of(String remote, List<String> forwarded) {
        return parse(bare(remote)).map(peer -> key(client(peer, forwarded))).orElse(remote);
    }

    /** The nearest hop that is no proxy of ours: what stands before it in the header can be anybody's invention. */
    private InetAddress client(InetAddress peer, List<String> forwarded) {
        InetAddress client = peer;
        for (String hop : hops(forwarded)) {
            if (!proxies.contains(client)) {
                return client;
            }
            Optional<InetAddress> before = parse(bare(hop));
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    private static List<String> hops(List<String> forwarded) {
        List<String> hops = new ArrayList<>();
        forwarded.forEach(line -> hops.addAll(Arrays.asList(line.split(","))));
        Collections.reverse(hops);
        return hops.stream().map(String::strip).toList();
    }

    private static String bare(String hop) {
        Matcher matcher = WITH_PORT.matcher(hop);
        if (!matcher.matches()) {
            return hop;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static String key(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK)
                : address.getHostAddress();
    }
}
