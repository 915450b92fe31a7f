package org.hyzmat.independentliving.plan;

import java.util.UUID;

/** What somebody wants to reach, in their own words. */
public record Goal(UUID id, String words, Progress progress) {}
