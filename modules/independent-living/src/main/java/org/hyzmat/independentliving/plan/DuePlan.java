package org.hyzmat.independentliving.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan in force that is to be looked at again.
 *
 * @param name of the service user, empty where the register of people does not say
 */
public record DuePlan(UUID id, String name, LocalDate reviewOn) {}
