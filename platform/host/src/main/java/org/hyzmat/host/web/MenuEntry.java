package org.hyzmat.host.web;

import org.hyzmat.platform.Actor;

/**
 * A place of a site to which the menu leads.
 *
 * @param group {@code my-work}, {@code people}, {@code services}, {@code figures}, {@code administration} or
 *     {@code public}
 * @param path below the prefix of the site
 * @param text the key of its label
 * @param icon its name among the icons
 * @param permission what one must hold to see it, written {@code site.permission}; empty for everybody
 */
public record MenuEntry(String group, String path, String text, String icon, String permission) {

    boolean isFor(Actor actor) {
        return permission.isEmpty() || actor.may(permission);
    }
}
