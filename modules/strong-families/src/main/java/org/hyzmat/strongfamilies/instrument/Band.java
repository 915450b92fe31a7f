package org.hyzmat.strongfamilies.instrument;

import java.math.BigDecimal;
import org.hyzmat.platform.directory.Names;

/** What a source calls the scores from one to another, both included. */
public record Band(BigDecimal from, BigDecimal to, Names name) {}
