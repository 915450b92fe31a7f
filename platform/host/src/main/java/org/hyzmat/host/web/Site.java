package org.hyzmat.host.web;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.router.InternalRouter;
import io.javalin.router.ParsedEndpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.PublicRole;

/** What one running version answers requests with: the routes of a Javalin of its own that is never started. */
public final class Site {

    private final String id;
    private final InternalRouter router;
    private final JavalinServlet servlet;
    private final Content content;
    private final TextCatalogue texts;
    private final List<MenuEntry> menu;
    private final Set<String> files;
    private final Gate gate = new Gate();

    /**
     * A site ready to answer.
     *
     * @param id the module's id, {@code platform} for the portal itself
     * @param javalin its routes, not started
     * @param content its files, of which those in {@code web/} are served
     * @param texts its texts
     * @param menu where the menu leads to in it
     */
    public Site(String id, Javalin javalin, Content content, TextCatalogue texts, List<MenuEntry> menu) {
        this.id = id;
        this.router = javalin.unsafe.internalRouter;
        this.servlet = new JavalinServlet(javalin.unsafe);
        this.content = content;
        this.texts = texts;
        this.menu = List.copyOf(menu);
        this.files = Set.copyOf(content.under("web/"));
    }

    /** A matched route: its path as it was declared, and who may use it. */
    record Route(String path, Set<RouteRole> roles) {

        /** Whether it is a module's, and anybody may use it. */
        boolean isPublic() {
            return roles.contains(PublicRole.EVERYONE);
        }
    }

    /** The id of the site. */
    public String id() {
        return id;
    }

    /** Its texts. */
    public TextCatalogue texts() {
        return texts;
    }

    List<MenuEntry> menu() {
        return menu;
    }

    Gate gate() {
        return gate;
    }

    /** Counts whoever comes in, by request or by a call of another module; false once it is closed. */
    public boolean enter() {
        return gate.enter();
    }

    /** Counts whoever got in as gone. */
    public void leave() {
        gate.leave();
    }

    /** Waits until nobody is inside, without keeping anybody out. */
    public void awaitIdle(Duration limit) {
        try {
            gate.await(limit);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Lets nobody in any more and waits for those inside.
     *
     * @return how many were cut off at the limit
     */
    public int drain(Duration limit) throws InterruptedException {
        return gate.drain(limit);
    }

    /** Whether whoever is still inside was waited for long enough, and must end. */
    public boolean isCutOff() {
        return gate.isCutOff();
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        servlet.service(request, response);
    }

    Optional<Route> match(HandlerType method, String path) {
        return Optional.ofNullable(router.findFirstHttpHandlerEntry(method, path))
                .map(Site::route);
    }

    List<HandlerType> methods(String path) {
        return router.allHttpHandlers().stream()
                .filter(entry -> entry.endpoint.method.isHttpMethod() && entry.matches(path))
                .map(entry -> entry.endpoint.method)
                .distinct()
                .toList();
    }

    /** A static file, absent for everything that was not listed when the module was installed. */
    Optional<byte[]> file(String path) {
        String name = path.substring(1);
        return files.contains(name) ? content.bytes(name) : Optional.empty();
    }

    /** Every route as {@code GET /path} with its roles, for checks and lists. */
    public List<Declared> routes() {
        return router.allHttpHandlers().stream()
                .filter(entry -> entry.endpoint.method.isHttpMethod())
                .map(entry -> new Declared(
                        entry.endpoint.method.name(),
                        entry.endpoint.path,
                        route(entry).roles()))
                .toList();
    }

    /** A route as it was declared. */
    public record Declared(String method, String path, Set<RouteRole> roles) {}

    private static Route route(ParsedEndpoint entry) {
        Roles roles = entry.endpoint.metadata(Roles.class);
        return new Route(entry.endpoint.path, roles == null ? Set.of() : roles.getRoles());
    }
}
