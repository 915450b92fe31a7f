package org.hyzmat.platform;

import io.javalin.config.RoutesConfig;

/**
 * One service type: the entry of a module, registered as a Declarative Services component.
 *
 * <p>Everything that can be known without running code (id, permissions, menu, records, needs) stands in the
 * module's {@code module.yaml}; this interface is only its behaviour. A component gets by constructor
 * {@code @Reference}: its own {@code org.jdbi.v3.core.Jdbi} on its own schema, a {@code java.time.Clock} in the zone
 * of the installation, {@link Texts}, {@link IdSource}, the
 * {@link org.hyzmat.platform.directory.Directory Directory}, and the published interface of any module it needs.
 *
 * @since 1.0
 */
public interface ServiceModule {

    /**
     * Names every route of the module. Called once for each running version, before its first request.
     *
     * <p>Paths are relative to the module's own prefix ({@code /} of module {@code strong-families} is served as
     * {@code /strong-families}). Every HTTP route carries exactly one or more {@link io.javalin.security.RouteRole
     * RouteRoles} that are constants of an enum of the module; constant {@code GROUP_READ} stands for permission
     * {@code group-read} declared in {@code module.yaml}. A route without a role, or with an undeclared one, keeps
     * the module from starting. Whoever holds one of the permissions may use the route.
     *
     * @param routes Javalin's own routes, kept by the host until this version of the module is dropped
     */
    void routes(RoutesConfig routes);
}
