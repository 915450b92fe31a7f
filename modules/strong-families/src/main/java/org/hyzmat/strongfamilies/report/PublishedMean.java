package org.hyzmat.strongfamilies.report;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A mean that a study elsewhere published, without its standard deviation.
 *
 * @param country where the study was made, as texts name it
 * @param families how many families took part
 * @param source where it was published
 * @param timePointNumber when it was measured, from 1
 * @param test the statistic that was published with it
 */
public record PublishedMean(
        UUID scaleId, String country, int families, String source, int timePointNumber, BigDecimal mean, String test) {}
