package org.hyzmat.mhpsscourses.content;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A paragraph of a version.
 *
 * @param version the number by which a change in between is noticed
 * @param lineage the same in every version that has the paragraph
 * @param position where it stands, rising but not without gaps
 */
public record Paragraph(
        UUID id,
        int version,
        UUID moduleVersionId,
        UUID lineage,
        int position,
        @Nested("words") Names words) {}
