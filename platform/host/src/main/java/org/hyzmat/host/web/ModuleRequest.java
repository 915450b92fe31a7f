package org.hyzmat.host.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A request as a site sees it: below its own prefix, in the reader's language, without session, cookies and
 * credentials.
 */
final class ModuleRequest extends HttpServletRequestWrapper {

    private static final Set<String> WITHHELD = Set.of("cookie", "authorization", "proxy-authorization");

    private final String prefix;
    private final Locale language;
    private final Visit visit;

    ModuleRequest(HttpServletRequest request, String prefix, Locale language, Visit visit) {
        super(request);
        this.prefix = prefix;
        this.language = language;
        this.visit = visit;
    }

    /** Whether the request that Javalin works on was answered or cut off: the server may have used it again since. */
    static boolean isOver(ServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper && !(inner instanceof ModuleRequest)) {
            inner = wrapper.getRequest();
        }
        return inner instanceof ModuleRequest own && own.visit.isOver();
    }

    /** The server leaves the body out of an answer to HEAD; Javalin would not even look whether there is one. */
    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public String getContextPath() {
        return prefix;
    }

    @Override
    public String getRequestURI() {
        String uri = super.getRequestURI();
        return uri.equals(prefix) ? uri + "/" : uri;
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    public Cookie[] getCookies() {
        return new Cookie[0];
    }

    @Override
    public String getHeader(String name) {
        return isWithheld(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isWithheld(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        return Collections.enumeration(
                names.stream().filter(name -> !isWithheld(name)).toList());
    }

    @Override
    public Object getAttribute(String name) {
        boolean isWithheld = !prefix.isEmpty() && name.startsWith(Accounts.WITHHELD);
        return isWithheld ? null : super.getAttribute(name);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("Modules have no HTTP session: keep what matters in the database.");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public AsyncContext startAsync() {
        return tracked(super.startAsync());
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return tracked(super.startAsync(request, response));
    }

    private AsyncContext tracked(AsyncContext context) {
        visit.startedAsync(context);
        context.addListener(new AsyncListener() {
            @Override
            public void onComplete(AsyncEvent event) {
                visit.endedAsync(context);
            }

            @Override
            public void onTimeout(AsyncEvent event) {
                // completion follows
            }

            @Override
            public void onError(AsyncEvent event) {
                // completion follows
            }

            @Override
            public void onStartAsync(AsyncEvent event) {
                event.getAsyncContext().addListener(this);
            }
        });
        return context;
    }

    private static boolean isWithheld(String header) {
        return WITHHELD.contains(header.toLowerCase(Locale.ROOT));
    }
}
