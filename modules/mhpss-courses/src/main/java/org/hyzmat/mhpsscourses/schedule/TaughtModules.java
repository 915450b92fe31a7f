package org.hyzmat.mhpsscourses.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Jdbi;

/** The versions of modules that a run teaches: those it began with, before that the newest. */
public final class TaughtModules {

    private final Jdbi jdbi;

    public TaughtModules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The versions with their labels, in the order of the modules. */
    public List<Choice> of(UUID agency, UUID run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select v.id, concat(m.code, ' · ', v.number, ' ') as label, m.name_en, m.name_ru, m.name_tk
                        from course_run r
                        join course_module m on m.course_id = r.course_id
                        join module_version v on v.course_module_id = m.id
                        where r.id = :run and r.agency_id = :agency and (
                            exists (select 1 from run_version t where t.run_id = r.id and t.module_version_id = v.id)
                            or not exists (select 1 from run_version t where t.run_id = r.id)
                                and v.number = (
                                    select max(n.number) from module_version n where n.course_module_id = m.id))
                        order by m.position, m.id
                        """)
                .bind("run", run)
                .bind("agency", agency)
                .map((row, context) -> choice(row))
                .list());
    }

    private static Choice choice(ResultSet row) throws SQLException {
        String label = row.getString("label");
        Names names = new Names(
                label + row.getString("name_en"), label + row.getString("name_ru"), label + row.getString("name_tk"));
        return Choice.of(row.getObject("id", UUID.class), names);
    }
}
