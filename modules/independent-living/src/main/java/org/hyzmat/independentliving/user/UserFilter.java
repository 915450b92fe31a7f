package org.hyzmat.independentliving.user;

import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.names.SearchWords;

/**
 * Which service users a list shows.
 *
 * @param services ids of the services by which they are supported
 * @param words what of their names was typed, possibly nothing
 */
public record UserFilter(UserState state, Set<UUID> services, SearchWords words) {

    public UserFilter {
        services = Set.copyOf(services);
    }
}
