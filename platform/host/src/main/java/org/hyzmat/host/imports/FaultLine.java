package org.hyzmat.host.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What is wrong with one cell of a file.
 *
 * @param row its number, 0 for the file as a whole
 * @param column the name of the column, empty for the row as a whole
 * @param sentence in all languages
 */
record FaultLine(long row, String column, Names sentence) {

    /** Reads the row of a statement that lists all columns of the table. */
    static FaultLine map(ResultSet row, StatementContext context) throws SQLException {
        return new FaultLine(
                row.getLong("row_number"),
                row.getString("column_name"),
                new Names(row.getString("sentence_en"), row.getString("sentence_ru"), row.getString("sentence_tk")));
    }
}
