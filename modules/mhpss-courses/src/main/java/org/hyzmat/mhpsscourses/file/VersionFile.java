package org.hyzmat.mhpsscourses.file;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file of a version.
 *
 * @param createdAt when it was handed in, be it for an earlier version
 * @param contentId by which its bytes are kept
 * @param fileSize in bytes
 * @param removed whether it was taken out, and can be put back
 */
public record VersionFile(
        UUID id,
        UUID agencyId,
        OffsetDateTime createdAt,
        UUID createdBy,
        UUID moduleVersionId,
        UUID contentId,
        String fileName,
        FileType type,
        FileLanguage language,
        long fileSize,
        boolean removed) {

    private static final long KILOBYTE = 1000;
    private static final long MEGABYTE = 1_000_000;

    /** Whether its size is told in megabytes. */
    public boolean isLarge() {
        return fileSize >= MEGABYTE;
    }

    /** Its size, rounded up. */
    public long kilobytes() {
        return (fileSize + KILOBYTE - 1) / KILOBYTE;
    }

    /** Its size with one decimal. */
    public double megabytes() {
        return Math.round(fileSize * 10.0 / MEGABYTE) / 10.0;
    }
}
