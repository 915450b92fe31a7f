package org.hyzmat.independentliving.user;

import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;

/**
 * A service user as the list shows them.
 *
 * @param restricted whether only people admitted to the service see them
 * @param coordinator empty when the workforce does not have the person
 */
record UserLine(UserRow row, Names service, boolean restricted, Names place, String coordinator) {

    static UserLine of(UserRow row, DirectoryNames names) {
        return new UserLine(
                row,
                names.service(row.serviceId()),
                names.isRestricted(row.serviceId()),
                names.place(row.placeId()),
                names.colleague(row.agencyId(), row.coordinatorId()));
    }
}
