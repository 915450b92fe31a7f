package org.hyzmat.host.directory.desk;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A change of the registers: when it was made, and by whom. */
public record Edit(OffsetDateTime at, UUID by) {}
