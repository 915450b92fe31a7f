package org.hyzmat.platform.imports;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.Actor;

/**
 * Who takes a list in, or undoes that.
 *
 * @param id of the import: what it adds carries it in a column {@code import_id}
 * @param actor who does it, as they were when they began
 * @param at when it began
 * @since 1.1
 */
public record ImportRun(UUID id, Actor actor, OffsetDateTime at) {}
