package org.hyzmat.strongfamilies.web;

import java.util.UUID;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** What to call the places, agencies, services and colleagues that records point to. */
public final class DirectoryNames {

    private static final Names UNKNOWN = new Names("–", "–", "–");

    private final Directory directory;

    public DirectoryNames(Directory directory) {
        this.directory = directory;
    }

    public Names place(UUID id) {
        return directory.place(id).map(Place::names).orElse(UNKNOWN);
    }

    public Names agency(UUID id) {
        return directory.agency(id).map(Agency::names).orElse(UNKNOWN);
    }

    public Names service(UUID id) {
        return directory.service(id).map(Service::names).orElse(UNKNOWN);
    }

    /** Whether only people admitted to a service may know who uses it. */
    public boolean isRestricted(UUID service) {
        return directory
                .service(service)
                .filter(found -> found.sensitivity() == Service.Sensitivity.RESTRICTED)
                .isPresent();
    }

    /** A colleague's name, empty when the register does not have the person. */
    public String colleague(UUID agency, UUID person) {
        return directory.workforce(agency).stream()
                .filter(member -> member.id().equals(person))
                .map(WorkforceMember::name)
                .findFirst()
                .orElse("");
    }
}
