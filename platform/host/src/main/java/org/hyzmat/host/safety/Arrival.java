package org.hyzmat.host.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request as its sender meant it: with the scheme and the host that the browser used, also behind a proxy. */
public final class Arrival extends HttpServletRequestWrapper {

    /** What a proxy adds. */
    private static final List<String> PASSED_ON =
            List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private static final int PLAIN = 80;
    private static final int PROTECTED = 443;
    private static final int FORBIDDEN = 403;
    private static final int MISDIRECTED = 421;

    private final Approach approach;
    private final boolean trusted;
    private final String scheme;
    private final String authority;

    private Arrival(HttpServletRequest request, Approach approach, boolean trusted) {
        super(request);
        this.approach = approach;
        this.trusted = trusted;
        this.scheme = forwarded(request, trusted, "X-Forwarded-Proto")
                .map(said -> said.equalsIgnoreCase("https") ? "https" : "http")
                .orElse(request.getScheme());
        this.authority = forwarded(request, trusted, "X-Forwarded-Host").orElseGet(() -> written(request));
    }

    /** A request that has just come in. */
    public static Arrival of(HttpServletRequest request, Approach approach) {
        return new Arrival(request, approach, approach.proxies().contains(peer(request)));
    }

    /** What stands in the way of it, whatever it asks for. */
    public Optional<Refusal> refusal() {
        if (approach.ownMachineOnly() && !isFromHere()) {
            return Optional.of(new Refusal(FORBIDDEN, "error.403.demo"));
        }
        if (!approach.names().knows(authority)) {
            return Optional.of(new Refusal(MISDIRECTED, "error.421.host"));
        }
        if (approach.proxies().isEmpty() || asksForHealth()) {
            return Optional.empty();
        }
        if (!trusted) {
            return Optional.of(new Refusal(FORBIDDEN, "error.403.past-proxy"));
        }
        return approach.protectedOnly() && !isSecure()
                ? Optional.of(new Refusal(FORBIDDEN, "error.403.unprotected"))
                : Optional.empty();
    }

    /** Behind a proxy on this machine everybody seems to be here; whoever names proxies to trust has chosen so. */
    private boolean isFromHere() {
        return peer((HttpServletRequest) getRequest()).isLoopbackAddress()
                && (!approach.proxies().isEmpty() || PASSED_ON.stream().allMatch(header -> getHeader(header) == null));
    }

    /** Whoever watches over the program asks it without a detour, and learns nothing but that it is well. */
    private boolean asksForHealth() {
        return getRequestURI().startsWith("/health/");
    }

    /** Whether a page with this origin is one of the portal. */
    boolean isOrigin(String origin) {
        return origin.equals(origin()) || origin.equals(approach.address());
    }

    private String origin() {
        String port = ":" + (isSecure() ? PROTECTED : PLAIN);
        String host = authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
        return scheme + "://" + host.toLowerCase(Locale.ROOT);
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(scheme).append("://").append(authority).append(getRequestURI());
    }

    /** A browser names the host in its header; the first line of a request names another only to confuse. */
    private static String written(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null ? "" : host;
    }

    /** What the nearest proxy said last: whatever stands before it came from further away. */
    private static Optional<String> forwarded(HttpServletRequest request, boolean trusted, String header) {
        if (!trusted) {
            return Optional.empty();
        }
        List<String> lines = Collections.list(request.getHeaders(header));
        return lines.isEmpty() ? Optional.empty() : Optional.of(last(lines.get(lines.size() - 1)));
    }

    private static String last(String line) {
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }

    private static InetAddress peer(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr());
        } catch (UnknownHostException odd) {
            throw new IllegalStateException("The server does not know who sent a request.", odd);
        }
    }
}
