package org.hyzmat.independentliving.user;

import java.time.OffsetDateTime;
import org.hyzmat.platform.Actor;

/**
 * Somebody's support at home has just begun, ended or begun again, or did so on another day than was noted.
 *
 * @param user of whom
 * @param before when they were supported, as far as was known
 * @param now when they are, as far as is known
 * @param actor who noted it
 * @param at when it was noted
 */
public record SupportChange(ServiceUser user, Support before, Support now, Actor actor, OffsetDateTime at) {}
