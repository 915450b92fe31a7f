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
     * The agencies that can be chosen: all but those that are archived.
     *
     * @return by English name
     */
    List<Agency> agencies();

    /**
     * An agency, also one that is archived, since old records go on naming it.
     *
     * @param id its id
     * @return absent when there is none
     */
    Optional<Agency> agency(UUID id);

    /**
     * All parts that agencies have in programmes, also past ones, but none that is archived.
     *
     * @return by programme, then role
     */
    List<Participation> participations();

    /**
     * The services that can be chosen: all but those that are archived.
     *
     * @return pilots by their number, then the others by English name
     */
    List<Service> services();

    /**
     * A service, also one that is archived, since old records go on naming it.
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

    /**
     * The same registers with what is archived in their lists too, for whoever goes through old records by agency or
     * service.
     *
     * @return registers that answer single questions as these do
     * @since 1.2
     */
    default Directory withArchived() {
        return this;
    }
}
