package org.hyzmat.independentliving.web;

import org.hyzmat.platform.ModulePermission;

/** Who may do what in this module. */
public enum Permission implements ModulePermission {
    USER_READ,
    ASSESSMENT_READ,
    USER_EDIT,
    ASSESSMENT_EDIT,
    PLAN_EDIT,
    CATALOGUE_EDIT,
    VISIT_PLAN,
    VISIT_RECORD,
    VOLUME_READ,
    VOLUME_CLOSE,
    REPORT_READ;

    /** The id of this module. */
    public static final String MODULE = "independent-living";

    @Override
    public String module() {
        return MODULE;
    }
}
