package org.hyzmat.mhpsscourses.web;

import org.hyzmat.platform.ModulePermission;

/** Who may do what in this module. */
public enum Permission implements ModulePermission {
    COURSE_READ,
    LEARNER_READ,
    COURSE_EDIT,
    CONTENT_EDIT,
    CONTENT_APPROVE,
    RUN_EDIT,
    ENROLMENT_EDIT,
    ATTENDANCE_EDIT,
    RESULT_EDIT,
    CERTIFICATE_ISSUE,
    ACTIVITY_EDIT,
    REPORT_READ;

    /** The id of this module. */
    public static final String MODULE = "mhpss-courses";

    @Override
    public String module() {
        return MODULE;
    }
}
