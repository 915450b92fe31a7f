package org.hyzmat.independentliving.user;

import org.hyzmat.platform.directory.Names;

/**
 * What stands above each page about a service user.
 *
 * @param restricted whether only people admitted to the service may know of it
 * @param coordinator the coordinator's name, empty when the workforce does not have the person
 * @param mayReadAssessments whether the reader sees how the person was assessed and what became of them
 */
public record UserHead(
        ServiceUser user,
        Support support,
        Names service,
        Names place,
        boolean restricted,
        String coordinator,
        boolean mayReadAssessments) {}
