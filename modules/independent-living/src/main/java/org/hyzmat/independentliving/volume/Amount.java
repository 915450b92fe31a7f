package org.hyzmat.independentliving.volume;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hyzmat.independentliving.web.Minutes;

/**
 * How much support some visits are.
 *
 * @param visits how many visits
 * @param cost in manats
 */
public record Amount(long visits, long minutes, long tasks, BigDecimal cost) {

    /** No visit. */
    static final Amount NOTHING = new Amount(0, 0, 0, BigDecimal.ZERO);

    static Amount map(ResultSet row, String prefix) throws SQLException {
        return new Amount(
                row.getLong(prefix + "_visits"),
                row.getLong(prefix + "_minutes"),
                row.getLong(prefix + "_tasks"),
                row.getBigDecimal(prefix + "_cost"));
    }

    /** Both together. */
    Amount plus(Amount other) {
        return new Amount(visits + other.visits, minutes + other.minutes, tasks + other.tasks, cost.add(other.cost));
    }

    /** The time in hours and minutes. */
    public Minutes time() {
        return new Minutes(minutes);
    }
}
