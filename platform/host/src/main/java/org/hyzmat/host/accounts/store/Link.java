package org.hyzmat.host.accounts.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A link, or a short code on paper, that opens one page once.
 *
 * @param account whose it is, absent while there is no account at all
 */
public record Link(UUID id, Optional<UUID> account, LinkPurpose purpose, OffsetDateTime endsAt) {}
