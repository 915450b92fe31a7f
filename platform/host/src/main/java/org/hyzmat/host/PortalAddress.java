package org.hyzmat.host;

import java.util.Optional;
import org.hyzmat.platform.PublicAddress;

/** The address that was set; in a trial world without one, where the portal listens. */
final class PortalAddress implements PublicAddress {

    private final String base;

    private PortalAddress(String base) {
        this.base = base;
    }

    /**
     * The address of a portal.
     *
     * @param settings how it is set up
     * @param port on which it listens
     */
    static PortalAddress of(Settings settings, int port) {
        String set = settings.open().address();
        String host = settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
        boolean ownMachine = set.isEmpty() && settings.demo().hasPeople();
        return new PortalAddress(ownMachine ? "http://" + host + ":" + port : set);
    }

    @Override
    public Optional<String> of(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException(
                    "The path of a page begins with a single slash; this one is '" + path + "'.");
        }
        return base.isEmpty() ? Optional.empty() : Optional.of(base + path);
    }
}
