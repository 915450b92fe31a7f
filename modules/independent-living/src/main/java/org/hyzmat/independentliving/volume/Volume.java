package org.hyzmat.independentliving.volume;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What was planned in some months, and what was delivered in them.
 *
 * @param planned visits planned for a day of these months that were not cancelled
 * @param delivered visits that count in these months and took place, in whole or in part
 * @param missed visits that count in these months and did not take place, and what partly done ones lacked; only the
 *     former are counted as visits
 * @param open how many visits of these months nobody has recorded
 * @param late how many of the recorded visits are of an earlier month that had been closed
 */
public record Volume(Amount planned, Amount delivered, Amount missed, long open, long late) {

    /** No visit. */
    static final Volume NOTHING = new Volume(Amount.NOTHING, Amount.NOTHING, Amount.NOTHING, 0, 0);

    static Volume map(ResultSet row) throws SQLException {
        return new Volume(
                Amount.map(row, "planned"),
                Amount.map(row, "done"),
                Amount.map(row, "missed"),
                row.getLong("open_visits"),
                row.getLong("late_visits"));
    }

    /** Both together. */
    Volume plus(Volume other) {
        return new Volume(
                planned.plus(other.planned),
                delivered.plus(other.delivered),
                missed.plus(other.missed),
                open + other.open,
                late + other.late);
    }
}
