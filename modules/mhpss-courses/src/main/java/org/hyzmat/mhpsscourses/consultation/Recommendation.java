package org.hyzmat.mhpsscourses.consultation;

import java.util.UUID;

/**
 * What a consultation recommended.
 *
 * @param version the number by which a change in between is noticed
 * @param number its place in the consultation, from 1
 * @param answers how many versions of modules answer it
 */
public record Recommendation(
        UUID id,
        UUID agencyId,
        UUID consultationId,
        int version,
        int number,
        RecommendationKind kind,
        String words,
        long answers) {

    /** Whether no version of a module answers it yet. */
    public boolean isOpen() {
        return answers == 0;
    }
}
