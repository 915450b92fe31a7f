package org.hyzmat.independentliving.visit;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What was said of a visit after it.
 *
 * @param recordedAt when it was said last; of no meaning while nobody has said anything
 * @param recordedBy who said it last, all zeros while nobody has said anything
 * @param doneMinutes how long it took, 0 while nobody has said
 * @param doneCost in manats
 */
public record Delivery(
        MissedReason missedReason,
        OffsetDateTime recordedAt,
        UUID recordedBy,
        int doneMinutes,
        int doneTasks,
        BigDecimal doneCost,
        String observation,
        ConditionChange conditionChange,
        String conditionWords) {}
