package org.hyzmat.independentliving.delivery;

import java.util.UUID;

/** Somebody close to a service user. */
public record Contact(UUID serviceUserId, String name, String relation, String phone) {}
