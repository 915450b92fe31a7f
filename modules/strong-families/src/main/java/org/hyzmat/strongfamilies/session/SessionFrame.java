package org.hyzmat.strongfamilies.session;

import java.util.UUID;

/** What the sessions of a group share when they are planned. */
public record SessionFrame(UUID group, UUID agency, UUID service, UUID place, String venue) {}
