package org.hyzmat.independentliving.delivery;

import java.util.UUID;

/** Where a service user lives, and how to get in. */
public record Home(UUID id, UUID placeId, String address, String phone, String access) {}
