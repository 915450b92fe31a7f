package org.hyzmat.platform;

import io.javalin.security.RouteRole;

/**
 * A permission of a module, implemented by the enum whose constants stand at the module's routes.
 *
 * <p>Constant {@code GROUP_READ} stands for the permission {@code group-read} declared in {@code module.yaml}.
 *
 * @since 1.1
 */
public interface ModulePermission extends RouteRole {

    /**
     * The module that declares it.
     *
     * @return its id, such as {@code strong-families}
     */
    String module();

    /**
     * The constant's own name, which every enum has.
     *
     * @return such as {@code GROUP_READ}
     */
    String name();

    /**
     * Whether a person holds it, for what a page offers; the host has decided on the page itself.
     *
     * @param actor who reads the page
     * @return true if the person holds it
     */
    default boolean heldBy(Actor actor) {
        return actor.may(module() + "." + Codes.of(name()));
    }
}
