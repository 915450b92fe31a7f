package org.hyzmat.host.safety;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An answer of which a handler says what it is, and the host how a browser has to treat it: what is no page goes out as
 * a file to be kept, which may do nothing where it is opened all the same.
 */
public final class GuardedResponse extends HttpServletResponseWrapper {

    private static final String OF_FILES = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private static final String DISPOSITION = "Content-Disposition";
    private static final String TYPE = "Content-Type";
    private static final String ATTACHMENT = "attachment";

    private static final Set<String> OF_THE_HOST = Set.of(
            "cache-control",
            "content-security-policy",
            "content-security-policy-report-only",
            "cross-origin-embedder-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "expires",
            "permissions-policy",
            "pragma",
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "x-permitted-cross-domain-policies",
            "x-request-id");

    /** What reaches into the whole portal: a module may not, its own pages may. */
    private static final Set<String> OF_THE_PORTAL = Set.of("clear-site-data", "set-cookie");

    private static final Set<String> PAGES = Set.of("text/html", "text/plain", "text/event-stream", "application/json");

    private final boolean trusted;
    private final Map<String, String> given = new LinkedHashMap<>();

    /**
     * An answer on which the headers of the host stand already.
     *
     * @param trusted whether the portal itself answers, which keeps cookies
     */
    public GuardedResponse(HttpServletResponse response, boolean trusted) {
        super(response);
        this.trusted = trusted;
        response.getHeaderNames().forEach(name -> given.put(name, response.getHeader(name)));
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase(DISPOSITION)) {
            dispose(value);
        } else if (name.equalsIgnoreCase(TYPE)) {
            setContentType(value);
        } else if (isOpen(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(DISPOSITION) || name.equalsIgnoreCase(TYPE)) {
            setHeader(name, value);
        } else if (isOpen(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (isOpen(name)) {
            super.setDateHeader(name, date);
        }
    }

    @Override
    public void addDateHeader(String name, long date) {
        if (isOpen(name)) {
            super.addDateHeader(name, date);
        }
    }

    @Override
    public void addCookie(Cookie cookie) {
        if (trusted) {
            super.addCookie(cookie);
        }
    }

    @Override
    public void setContentType(String type) {
        super.setContentType(type);
        if (!isPage() && getHeader(DISPOSITION) == null) {
            super.setHeader(DISPOSITION, ATTACHMENT);
        }
        confine();
    }

    @Override
    public void reset() {
        super.reset();
        given.forEach(super::setHeader);
    }

    /** Nothing takes the place of a file but a page, such as one that says what failed. */
    private void dispose(String value) {
        if (value == null) {
            super.setHeader(DISPOSITION, isPage() ? null : ATTACHMENT);
        } else {
            int parameters = value.indexOf(';');
            super.setHeader(DISPOSITION, ATTACHMENT + (parameters < 0 ? "" : value.substring(parameters)));
        }
        confine();
    }

    private void confine() {
        boolean file = getHeader(DISPOSITION) != null;
        super.setHeader(SecurityHeaders.POLICY, file ? OF_FILES : given.get(SecurityHeaders.POLICY));
    }

    private boolean isPage() {
        String type = getContentType();
        return type == null || PAGES.contains(type.split(";")[0].strip().toLowerCase(Locale.ROOT));
    }

    private boolean isOpen(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return !OF_THE_HOST.contains(name) && (trusted || !OF_THE_PORTAL.contains(name));
    }
}
