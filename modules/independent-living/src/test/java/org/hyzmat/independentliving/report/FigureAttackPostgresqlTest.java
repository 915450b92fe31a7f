package org.hyzmat.independentliving.report;

import org.hyzmat.testkit.DatabaseKind;
import org.junit.jupiter.api.Tag;

/** The same attack on the figures that PostgreSQL counts. */
@Tag("postgres")
@Tag("thorough")
final class FigureAttackPostgresqlTest extends FigureAttackTest {

    @Override
    DatabaseKind database() {
        return DatabaseKind.POSTGRESQL;
    }
}
