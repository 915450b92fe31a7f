package org.hyzmat.host.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * An import, from the file to what became of it.
 *
 * @param isGuessed whether the letters of the file were taken for those of an old Windows
 * @param done how many rows were looked at or written until now
 * @param worker the program that works on it, or did so last
 * @param changedAt when it last moved on
 */
record Run(
        UUID id,
        String kind,
        UUID agency,
        UUID person,
        String personName,
        String fileName,
        long fileSize,
        boolean isGuessed,
        RunState state,
        Counts counts,
        int done,
        String worker,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    /** Reads the row of a statement that lists all columns of the table. */
    static Run map(ResultSet row, StatementContext context) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("agency_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getBoolean("letters_guessed"),
                RunState.valueOf(row.getString("state")),
                new Counts(
                        row.getInt("rows_total"),
                        row.getInt("rows_fresh"),
                        row.getInt("rows_known"),
                        row.getInt("rows_faulty")),
                row.getInt("rows_done"),
                row.getString("worker"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
