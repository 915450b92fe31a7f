package org.hyzmat.independentliving.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;

/** Where ratings of the Barthel index are stored, with their total. */
final class BarthelTable implements AssessmentTable<Barthel> {

    @Override
    public String name() {
        return "barthel";
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Arrays.stream(BarthelItem.values()).map(BarthelItem::code), Stream.of("total"))
                .toList();
    }

    @Override
    public void bind(SqlStatement<?> statement, Barthel answers) {
        for (BarthelItem item : BarthelItem.values()) {
            statement.bind(item.code(), answers.of(item));
        }
        statement.bind("total", answers.total());
    }

    @Override
    public Barthel read(ResultSet row) throws SQLException {
        Map<BarthelItem, Integer> ratings = new EnumMap<>(BarthelItem.class);
        for (BarthelItem item : BarthelItem.values()) {
            int points = row.getInt(item.code());
            if (!row.wasNull()) {
                ratings.put(item, points);
            }
        }
        return new Barthel(ratings);
    }
}
