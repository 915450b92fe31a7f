package org.hyzmat.mhpsscourses.consultation;

import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Sector;

/**
 * Those whom one organisation sent to a consultation.
 *
 * @param version the number by which a change in between is noticed
 * @param people how many came
 * @param approximate whether that number is about right only
 */
public record Party(UUID id, int version, String organisation, Sector sector, int people, boolean approximate) {}
