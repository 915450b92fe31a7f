package org.example.noticeboard;

import io.javalin.security.RouteRole;

/** Who may do what with notices. */
enum Permission implements RouteRole {
    /** Read them. */
    NOTICE_READ,
    /** Put them up. */
    NOTICE_WRITE
}
