package org.hyzmat.independentliving.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about ratings of the Barthel index. */
final class BarthelRepository implements AssessmentRepository<Barthel> {

    private static final String BARTHEL = """
            select b.id, b.service_user_id, b.version, b.assessed_on, b.assessed_by, b.note, b.feeding, b.bathing,
                b.grooming, b.dressing, b.bowels, b.bladder, b.toilet, b.transfer, b.mobility, b.stairs
            from barthel b
            """;

    private final Jdbi jdbi;

    BarthelRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Recorded<Barthel>> ofUser(Visible visible, UUID user) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(BARTHEL + """
                        where b.service_user_id = :user and <visible:b>
                        order by b.assessed_on, b.created_at, b.id
                        """))
                .bind("user", user)
                .map((row, context) -> map(row))
                .list());
    }

    @Override
    public Optional<Recorded<Barthel>> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(BARTHEL + "where b.id = :id and <visible:b>"))
                .bind("id", id)
                .map((row, context) -> map(row))
                .findOne());
    }

    @Override
    public void add(Stamp stamp, ServiceUser user, UUID id, Occasion occasion, Barthel answers) {
        Once.create(
                jdbi,
                handle -> bind(stamp.on(handle.createUpdate("""
                        insert into barthel (id, agency_id, service_id, created_at, created_by, service_user_id,
                            assessed_on, assessed_by, note, feeding, bathing, grooming, dressing, bowels, bladder,
                            toilet, transfer, mobility, stairs, total)
                        values (:id, :agency, :service, :at, :by, :user,
                            :assessed_on, :assessed_by, :note, :feeding, :bathing, :grooming, :dressing, :bowels,
                            :bladder, :toilet, :transfer, :mobility, :stairs, :total)
                        """), user.agencyId(), user.serviceId()), occasion, answers)
                        .bind("id", id)
                        .bind("user", user.id())
                        .execute());
    }

    @Override
    public boolean change(Visible visible, UUID id, int version, Occasion occasion, Barthel answers) {
        return jdbi.withHandle(handle -> bind(visible.on(handle.createUpdate("""
                        update barthel b
                        set version = b.version + 1, assessed_on = :assessed_on, assessed_by = :assessed_by,
                            note = :note, feeding = :feeding, bathing = :bathing, grooming = :grooming,
                            dressing = :dressing, bowels = :bowels, bladder = :bladder, toilet = :toilet,
                            transfer = :transfer, mobility = :mobility, stairs = :stairs, total = :total
                        where b.id = :id and b.version = :version and <visible:b>
                        """)), occasion, answers)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Occasion occasion, Barthel answers) {
        for (BarthelItem item : BarthelItem.values()) {
            statement.bind(item.code(), answers.of(item));
        }
        return occasion.on(statement).bind("total", answers.total());
    }

    private static Recorded<Barthel> map(ResultSet row) throws SQLException {
        Map<BarthelItem, Integer> ratings = new EnumMap<>(BarthelItem.class);
        for (BarthelItem item : BarthelItem.values()) {
            int points = row.getInt(item.code());
            if (!row.wasNull()) {
                ratings.put(item, points);
            }
        }
        return Recorded.map(row, new Barthel(ratings));
    }
}
