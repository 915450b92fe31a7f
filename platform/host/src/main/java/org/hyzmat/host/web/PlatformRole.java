package org.hyzmat.host.web;

import io.javalin.security.RouteRole;

/** Who may use the portal's own routes. */
public enum PlatformRole implements RouteRole {
    /** Whoever comes. */
    EVERYONE,
    /** Whoever is known by name. */
    SIGNED_IN,
    /** Holders of {@code platform.directory-read}. */
    DIRECTORY_READ,
    /** Holders of {@code platform.directory-manage}. */
    DIRECTORY_MANAGE,
    /** Holders of {@code platform.modules-manage}. */
    MODULES_MANAGE,
    /** Holders of {@code platform.account-own}: whoever came in by an account. */
    ACCOUNT_OWN,
    /** Holders of {@code platform.accounts-manage}. */
    ACCOUNTS_MANAGE,
    /** Holders of {@code platform.roles-manage}. */
    ROLES_MANAGE,
    /** Holders of {@code platform.teams-manage}. */
    TEAMS_MANAGE
}
