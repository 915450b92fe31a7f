package org.hyzmat.testkit.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.modules.ModuleDescriptor;
import org.hyzmat.host.web.Access;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.PublicRole;
import org.hyzmat.testkit.HostExtension;

/** The module that a contract is about, in its running portal. */
final class Subject {

    private final HostExtension host;
    private final Content content;
    private final ModuleDescriptor descriptor;
    private final List<Route> routes;
    private final List<String> personas;
    private final Map<String, List<Route>> answering = new HashMap<>();

    /**
     * Looks at a module that serves.
     *
     * @param host the portal
     * @param content the files of the module
     * @param id of the module
     */
    Subject(HostExtension host, Content content, String id) {
        this.host = host;
        this.content = content;
        this.descriptor = host.modules().declared().stream()
                .filter(declared -> declared.id().equals(id))
                .findFirst()
                .orElseThrow();
        this.routes = host.modules().routes(id).stream().map(this::route).toList();
        this.personas = host.host().personas();
    }

    private Route route(Site.Declared declared) {
        String prefix = id() + ".";
        return new Route(
                declared.method(),
                declared.path(),
                declared.roles().stream()
                        .filter(role -> role != PublicRole.EVERYONE)
                        .map(role -> Access.permission(id(), role).substring(prefix.length()))
                        .collect(Collectors.toUnmodifiableSet()),
                declared.roles().contains(PublicRole.EVERYONE));
    }

    String id() {
        return descriptor.id();
    }

    HostExtension host() {
        return host;
    }

    Content content() {
        return content;
    }

    ModuleDescriptor descriptor() {
        return descriptor;
    }

    List<Route> routes() {
        return routes;
    }

    List<Route> reads() {
        return routes.stream().filter(Route::isRead).toList();
    }

    /** Those that only people of the module's agencies may use. */
    List<Route> closed() {
        return routes.stream().filter(route -> !route.isPublic()).toList();
    }

    /** The pages that anybody may read. */
    List<Route> publicReads() {
        return reads().stream().filter(Route::isPublic).toList();
    }

    /** Everybody one can enter as. */
    List<String> personas() {
        return personas;
    }

    /** The first person of each role. */
    Set<String> oneOfEachRole() {
        Map<String, String> first = new LinkedHashMap<>();
        personas.forEach(persona -> first.putIfAbsent(role(persona), persona));
        return Set.copyOf(first.values());
    }

    /** The roles of an agency's people. */
    List<String> roles(String agency) {
        return personas.stream()
                .filter(persona -> persona.endsWith("." + agency))
                .map(Subject::role)
                .toList();
    }

    private static String role(String persona) {
        return persona.substring(0, persona.indexOf('.'));
    }

    /** Whether a role may use a route, by what the module declares. */
    boolean mayUse(String role, Route route) {
        return route.isPublic()
                || route.permissions().stream()
                        .anyMatch(permission -> holders(permission).contains(role));
    }

    private Set<String> holders(String permission) {
        return descriptor.permissions().getOrDefault(permission, Set.of());
    }

    /** Whether the record that a parameter is named after is personal; one that names no record is taken for such. */
    boolean isPersonal(String parameter) {
        return descriptor.records().stream()
                .filter(record -> record.record().equals(parameter))
                .findFirst()
                .map(ModuleDescriptor.Table::personal)
                .orElse(true);
    }

    boolean isPersonal(Route route) {
        return route.parameters().stream().anyMatch(this::isPersonal);
    }

    /** The addresses of all routes, each once, by whatever methods it is there. */
    Set<String> addresses(Map<String, String> ids) {
        return routes.stream().map(route -> address(route, ids)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The address of a route in the portal. */
    String address(Route route, Map<String, String> ids) {
        return "/" + id() + route.at(ids);
    }

    /** The route that answers a request, if there is one: the first that matches. */
    List<Route> answering(String method, String address) {
        return answering.computeIfAbsent(method + " " + address, request -> match(method, address));
    }

    private List<Route> match(String method, String address) {
        String path = address.substring(id().length() + 1);
        return routes.stream()
                .filter(route -> route.method().equals(method) && route.matches(path.isEmpty() ? "/" : path))
                .limit(1)
                .toList();
    }
}
