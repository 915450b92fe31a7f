package org.hyzmat.platform.directory;

import java.util.UUID;

/**
 * What to call the places, agencies, services and colleagues that records point to.
 *
 * <p>What the registers do not know is shown as a dash, in every language. Safe from any thread.
 *
 * @since 1.1
 */
public final class DirectoryNames {

    private static final Names UNKNOWN = Names.same("–");

    private final Directory directory;

    /**
     * Reads the registers each time it is asked.
     *
     * @param directory the host's registers
     */
    public DirectoryNames(Directory directory) {
        this.directory = directory;
    }

    /**
     * A place.
     *
     * @param id its id
     * @return its name, or a dash
     */
    public Names place(UUID id) {
        return directory.place(id).map(Place::names).orElse(UNKNOWN);
    }

    /**
     * An agency.
     *
     * @param id its id
     * @return its name, or a dash
     */
    public Names agency(UUID id) {
        return directory.agency(id).map(Agency::names).orElse(UNKNOWN);
    }

    /**
     * A service.
     *
     * @param id its id
     * @return its name, or a dash
     */
    public Names service(UUID id) {
        return directory.service(id).map(Service::names).orElse(UNKNOWN);
    }

    /**
     * Whether only people admitted to a service may know who uses it.
     *
     * @param service its id
     * @return false also for a service the register does not have
     */
    public boolean isRestricted(UUID service) {
        return directory
                .service(service)
                .filter(found -> found.sensitivity() == Service.Sensitivity.RESTRICTED)
                .isPresent();
    }

    /**
     * A colleague.
     *
     * @param agency the id of the agency the person works for, or worked for
     * @param person the person's id
     * @return the name, empty when the register does not have the person
     */
    public String colleague(UUID agency, UUID person) {
        return directory.workforce(agency).stream()
                .filter(member -> member.id().equals(person))
                .map(WorkforceMember::name)
                .findFirst()
                .orElse("");
    }
}
