package org.hyzmat.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.platform.PhoneNumber;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A way to reach a person without putting anybody at risk.
 *
 * @param answeredBy who answers, empty if the person does
 * @param safeTimes when it is safe to call, in words
 * @param safeMeans by what it is safe to reach the person: codes of {@link ContactDraft#MEANS}
 * @param messageAllowed whether a message may be left
 */
record Contact(
        UUID id,
        UUID person,
        int version,
        String phone,
        String answeredBy,
        String safeTimes,
        List<String> safeMeans,
        boolean messageAllowed) {

    /** Reads the row of a statement that lists all columns of the table. */
    static Contact map(ResultSet row, StatementContext context) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getInt("version"),
                row.getString("phone"),
                row.getString("answered_by"),
                row.getString("safe_times"),
                Stream.of(row.getString("safe_means").split(" "))
                        .filter(means -> !means.isEmpty())
                        .toList(),
                row.getBoolean("message_allowed"));
    }

    /** The number as a telephone dials it. */
    public String dialled() {
        return PhoneNumber.dialled(phone);
    }
}
