package org.hyzmat.host.accounts.roles;

import java.util.Optional;
import java.util.UUID;

/**
 * People of an agency who share what they write down.
 *
 * @param id its id
 * @param agency whose people they are
 * @param name as colleagues call it
 * @param service in which it works, absent if in several
 * @param version counts its changes
 * @param archived whether it is in use no more
 */
public record Team(UUID id, UUID agency, String name, Optional<UUID> service, int version, boolean archived) {}
