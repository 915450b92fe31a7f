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

/** All SQL about answers to the Washington Group Short Set. */
final class FunctioningRepository implements AssessmentRepository<Functioning> {

    private static final String FUNCTIONING = """
            select f.id, f.service_user_id, f.version, f.assessed_on, f.assessed_by, f.note, f.respondent, f.seeing,
                f.hearing, f.walking, f.remembering, f.self_care, f.communicating
            from functioning f
            """;

    private final Jdbi jdbi;

    FunctioningRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Recorded<Functioning>> ofUser(Visible visible, UUID user) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(FUNCTIONING + """
                        where f.service_user_id = :user and <visible:f>
                        order by f.assessed_on, f.created_at, f.id
                        """))
                .bind("user", user)
                .map((row, context) -> map(row))
                .list());
    }

    @Override
    public Optional<Recorded<Functioning>> find(Visible visible, UUID id) {
        return jdbi.withHandle(
                handle -> visible.on(handle.createQuery(FUNCTIONING + "where f.id = :id and <visible:f>"))
                        .bind("id", id)
                        .map((row, context) -> map(row))
                        .findOne());
    }

    @Override
    public void add(Stamp stamp, ServiceUser user, UUID id, Occasion occasion, Functioning answers) {
        Once.create(
                jdbi,
                handle -> bind(stamp.on(handle.createUpdate("""
                        insert into functioning (id, agency_id, service_id, created_at, created_by, service_user_id,
                            assessed_on, assessed_by, note, respondent, seeing, hearing, walking, remembering,
                            self_care, communicating, disability)
                        values (:id, :agency, :service, :at, :by, :user,
                            :assessed_on, :assessed_by, :note, :respondent, :seeing, :hearing, :walking, :remembering,
                            :self_care, :communicating, :disability)
                        """), user.agencyId(), user.serviceId()), occasion, answers)
                        .bind("id", id)
                        .bind("user", user.id())
                        .execute());
    }

    @Override
    public boolean change(Visible visible, UUID id, int version, Occasion occasion, Functioning answers) {
        return jdbi.withHandle(handle -> bind(visible.on(handle.createUpdate("""
                        update functioning f
                        set version = f.version + 1, assessed_on = :assessed_on, assessed_by = :assessed_by,
                            note = :note, respondent = :respondent, seeing = :seeing, hearing = :hearing,
                            walking = :walking, remembering = :remembering, self_care = :self_care,
                            communicating = :communicating, disability = :disability
                        where f.id = :id and f.version = :version and <visible:f>
                        """)), occasion, answers)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Occasion occasion, Functioning answers) {
        answers.answers().forEach((domain, answer) -> statement.bind(domain.column(), answer.number()));
        return occasion.on(statement)
                .bind("respondent", answers.respondent().name())
                .bind("disability", answers.disability().name());
    }

    private static Recorded<Functioning> map(ResultSet row) throws SQLException {
        Map<Domain, Difficulty> answers = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            answers.put(domain, Difficulty.of(row.getInt(domain.column())).orElseThrow());
        }
        Respondent respondent = Respondent.valueOf(row.getString("respondent"));
        return Recorded.map(row, new Functioning(respondent, answers));
    }
}
