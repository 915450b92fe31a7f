package org.hyzmat.strongfamilies.web;

import org.hyzmat.platform.ModulePermission;

/** Who may do what in this module. */
public enum Permission implements ModulePermission {
    GROUP_READ,
    GROUP_EDIT,
    ATTENDANCE_MARK,
    CURRICULUM_EDIT,
    SCORE_READ,
    SCORE_EDIT,
    INSTRUMENT_EDIT,
    REPORT_READ;

    @Override
    public String module() {
        return "strong-families";
    }
}
