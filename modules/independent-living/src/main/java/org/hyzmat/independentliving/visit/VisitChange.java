package org.hyzmat.independentliving.visit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What somebody did to a visit.
 *
 * @param was the facts before it, as {@link Facts#text()} writes them
 * @param becomes the facts after it
 */
public record VisitChange(
        UUID id, ChangeKind kind, OffsetDateTime createdAt, UUID createdBy, String was, String becomes) {

    /** What changed. */
    public List<Facts.Difference> differences() {
        return Facts.between(Facts.read(was), Facts.read(becomes));
    }
}
