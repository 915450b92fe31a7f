package org.hyzmat.host.directory.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.Edit;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about the parts that agencies have in programmes. */
final class ParticipationRepository {

    private static final String SELECT = """
            select p.id, p.agency_id, a.name_en, a.name_ru, a.name_tk, p.programme_id, g.name_en as programme_en,
                g.name_ru as programme_ru, g.name_tk as programme_tk, p.role, p.first_on, p.last_on, p.version,
                p.archived_at
            from participation p
                join agency a on a.id = p.agency_id
                join programme g on g.id = p.programme_id
            """;

    private final Desk desk;

    ParticipationRepository(Desk desk) {
        this.desk = desk;
    }

    /** What came of a change. */
    enum Outcome {
        /** It is stored. */
        DONE,
        /** Somebody else changed it meanwhile. */
        OVERTAKEN,
        /** The agency has that part at the same time already. */
        OVERLAPS
    }

    /** The programmes in which an agency can have a part. */
    List<Choice> programmes() {
        return desk.office()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select id, name_en, name_ru, name_tk from programme order by name_en, id")
                        .map((row, context) -> Choice.of(
                                row.getObject("id", UUID.class),
                                new Names(
                                        row.getString("name_en"), row.getString("name_ru"), row.getString("name_tk"))))
                        .list());
    }

    /** All of them, by agency and programme. */
    List<Participation> all() {
        return desk.office()
                .jdbi()
                .withHandle(handle -> handle.createQuery(SELECT + "order by a.name_en, g.name_en, p.first_on, p.id")
                        .map((row, context) -> participation(row))
                        .list());
    }

    /** One of them. */
    Optional<Participation> find(UUID id) {
        return desk.office()
                .jdbi()
                .withHandle(handle -> handle.createQuery(SELECT + "where p.id = :id")
                        .bind("id", id)
                        .map((row, context) -> participation(row))
                        .findOne());
    }

    private static Participation participation(ResultSet row) throws SQLException {
        return new Participation(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                new Names(row.getString("name_en"), row.getString("name_ru"), row.getString("name_tk")),
                row.getObject("programme_id", UUID.class),
                new Names(row.getString("programme_en"), row.getString("programme_ru"), row.getString("programme_tk")),
                row.getString("role"),
                time(row),
                row.getInt("version"),
                row.getObject("archived_at") != null);
    }

    private static Span time(ResultSet row) throws SQLException {
        return new Span(
                Optional.ofNullable(row.getObject("first_on", LocalDate.class)).orElse(LocalDate.MIN),
                Optional.ofNullable(row.getObject("last_on", LocalDate.class)).orElse(LocalDate.MAX));
    }

    /** Adds one; one of this id that is there already stays as it is. */
    Outcome add(UUID id, ParticipationDraft draft, Edit edit) {
        return desk.directory().change(handle -> {
            boolean isKnown = handle.createQuery("select count(*) from participation where id = :id")
                            .bind("id", id)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (isKnown) {
                return Outcome.DONE;
            }
            if (overlaps(handle, id, draft)) {
                return Outcome.OVERLAPS;
            }
            bound(handle.createUpdate("""
                                    insert into participation (id, agency_id, programme_id, role, first_on, last_on,
                                        mark, edited_at, edited_by)
                                    values (:id, :agency, :programme, :role, :from, :to, 'entered', :at, :by)
                                    """), draft, edit).bind("id", id).execute();
            return Outcome.DONE;
        });
    }

    /** Changes one that is still as it was in a version. */
    Outcome change(UUID id, int version, ParticipationDraft draft, Edit edit) {
        return desk.directory().change(handle -> {
            if (overlaps(handle, id, draft)) {
                return Outcome.OVERLAPS;
            }
            int changed = bound(handle.createUpdate("""
                                    update participation
                                    set agency_id = :agency, programme_id = :programme, role = :role,
                                        first_on = :from, last_on = :to, inferred = null, edited_at = :at,
                                        edited_by = :by, version = version + 1
                                    where id = :id and version = :version
                                    """), draft, edit)
                    .bind("id", id)
                    .bind("version", version)
                    .execute();
            return changed == 1 ? Outcome.DONE : Outcome.OVERTAKEN;
        });
    }

    /** Takes one back from the archive, unless the agency has that part at the same time already. */
    Outcome restore(Participation archived) {
        ParticipationDraft draft =
                new ParticipationDraft(archived.agency(), archived.programme(), archived.role(), archived.time());
        return desk.directory().change(handle -> {
            if (overlaps(handle, archived.id(), draft)) {
                return Outcome.OVERLAPS;
            }
            handle.createUpdate("update participation set archived_at = null, archived_by = null where id = :id")
                    .bind("id", archived.id())
                    .execute();
            return Outcome.DONE;
        });
    }

    private static boolean overlaps(Handle handle, UUID id, ParticipationDraft draft) {
        return handle
                .createQuery("""
                        select first_on, last_on from participation
                        where agency_id = :agency and programme_id = :programme and role = :role and id <> :id
                            and archived_at is null
                        """)
                .bind("agency", draft.agency())
                .bind("programme", draft.programme())
                .bind("role", draft.role())
                .bind("id", id)
                .map((row, context) -> time(row))
                .stream()
                .anyMatch(draft.time()::overlaps);
    }

    private static <S extends SqlStatement<S>> S bound(S statement, ParticipationDraft draft, Edit edit) {
        return statement
                .bind("agency", draft.agency())
                .bind("programme", draft.programme())
                .bind("role", draft.role())
                .bind("from", Optional.of(draft.time().fromOn()).filter(day -> !day.equals(LocalDate.MIN)))
                .bind("to", Optional.of(draft.time().toOn()).filter(day -> !day.equals(LocalDate.MAX)))
                .bind("at", edit.at())
                .bind("by", edit.by());
    }
}
