package org.hyzmat.independentliving.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Where assessments of one kind are stored.
 *
 * @param <A> what is answered
 */
interface AssessmentTable<A> {

    /** The name of the table. */
    String name();

    /** The columns that only this kind has, in the order of the table. */
    List<String> columns();

    /** Binds a value to the name of each of these columns. */
    void bind(SqlStatement<?> statement, A answers);

    /** Reads what is in these columns. */
    A read(ResultSet row) throws SQLException;
}
