package org.hyzmat.platform.directory;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;

/**
 * The services of one module, as its forms and filters offer them. Safe from any thread.
 *
 * @since 1.1
 */
public final class ServiceChoices {

    private final Directory directory;
    private final String module;

    /**
     * Reads the register of services each time it is asked.
     *
     * @param directory the host's registers
     * @param module the id of the module that serves them
     */
    public ServiceChoices(Directory directory, String module) {
        this.directory = directory;
        this.module = module;
    }

    /**
     * The services that somebody may choose for a record of an agency.
     *
     * @param actor who chooses: a service whose records may not be seen is not offered
     * @param agency the id of the agency that provides or will provide the service
     * @return those the agency provides, and those for which no provider is named; in the order of the register
     */
    public List<Service> offeredTo(Actor actor, UUID agency) {
        return directory.services().stream()
                .filter(service -> service.modules().contains(module))
                .filter(service -> actor.services().contains(service.id()))
                .filter(service ->
                        service.providers().isEmpty() || service.providers().contains(agency))
                .toList();
    }
}
