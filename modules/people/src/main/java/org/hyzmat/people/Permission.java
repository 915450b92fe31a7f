package org.hyzmat.people;

import io.javalin.security.RouteRole;

/** Who may do what with persons and families. */
enum Permission implements RouteRole {
    /** See persons, families and contacts. */
    PERSON_READ,
    /** Add and change them. */
    PERSON_EDIT
}
