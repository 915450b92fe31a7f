package org.hyzmat.people.forms;

import org.hyzmat.platform.ModulePermission;

/** Who may do what with persons and families. */
public enum Permission implements ModulePermission {
    /** See persons, families and contacts; without it nothing of this module is told to anybody. */
    PERSON_READ,
    /** Add and change them. */
    PERSON_EDIT,
    /** Take in and give out whole lists of them. */
    LIST_MOVE;

    @Override
    public String module() {
        return "people";
    }
}
