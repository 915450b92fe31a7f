package org.hyzmat.platform.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The host's registers, as a module reads them. A module stores their ids; nothing here names a service user.
 *
 * <p>All answers come from memory and are safe to ask for in a loop.
 *
 * @since 1.0
 */
public interface Directory {

    /**
     * All places, also former ones.
     *
     * @return a parent before what lies in it, else in Turkmen order
     */
    List<Place> places();

    /**
     * A place.
     *
     * @param id its id
     * @return absent when there is none
     */
    Optional<Place> place(UUID id);

    /**
     * All agencies.
     *
     * @return by English name
     */
    List<Agency> agencies();

    /**
     * An agency.
     *
     * @param id its id
     * @return absent when there is none
     */
    Optional<Agency> agency(UUID id);

    /**
     * All parts that agencies have in programmes.
     *
     * @return by programme, then role
     */
    List<Participation> participations();

    /**
     * All services.
     *
     * @return pilots by their number, then the others by English name
     */
    List<Service> services();

    /**
     * A service.
     *
     * @param id its id
     * @return absent when there is none
     */
    Optional<Service> service(UUID id);

    /**
     * Who works for an agency.
     *
     * @param agency its id
     * @return the present and former members, by name
     */
    List<WorkforceMember> workforce(UUID agency);
}
