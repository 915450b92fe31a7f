package org.hyzmat.platform;

import java.util.Optional;

/**
 * The address under which people outside reach this portal, for what leaves it: a code on a printed certificate, a
 * link in a message. A page of the portal links by path alone and needs no such address.
 *
 * <p>A service of the host; safe for use by many threads.
 *
 * @since 1.2
 */
public interface PublicAddress {

    /**
     * The absolute address of a page.
     *
     * @param path of the page in the portal, from its first slash on, such as {@code /mhpss-courses/check?code=A7};
     *     what cannot stand in an address must be encoded already
     * @return the address, absent while the setting {@code web.public-url} is empty; in the trial world it is then the
     *     one on which the portal listens
     * @throws IllegalArgumentException if the path does not begin with a single slash
     */
    Optional<String> of(String path);
}
