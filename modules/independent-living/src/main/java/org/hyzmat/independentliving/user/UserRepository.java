package org.hyzmat.independentliving.user;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about service users. */
public final class UserRepository {

    private static final String OF_FILTER = """
            from service_user u
            left join people.person_label l on l.person_id = u.person_id and <visible:l>
            left join outcome o on o.service_user_id = u.id and <visible:o> and not exists (
                select 1 from outcome n
                where n.service_user_id = u.id and <visible:n>
                    and (n.happened_on > o.happened_on or n.happened_on = o.happened_on
                        and (n.created_at > o.created_at or n.created_at = o.created_at and n.id > o.id)))
            where <visible:u> and u.service_id = any(:services)
                and (:all or :present = (coalesce(o.kind, 'AT_HOME') in ('AT_HOME', 'RETURNED')))
                and coalesce(l.search_key, '') like :word1 and coalesce(l.search_key, '') like :word2
                and coalesce(l.search_key, '') like :word3 and coalesce(l.search_key, '') like :word4
            """;

    private final Jdbi jdbi;

    public UserRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of the list, in the Turkmen order of names. */
    public Page<UserRow> list(Visible visible, UserFilter filter, int page) {
        return jdbi.withHandle(handle -> {
            Query rows = handle.createQuery("""
                    select u.id, coalesce(l.label, '') as name, u.agency_id, u.service_id, u.place_id,
                        u.coordinator_id, u.started_on, u.placement_risk,
                        coalesce(o.kind, 'AT_HOME') as outcome, coalesce(o.happened_on, u.started_on) as outcome_on
                    """ + OF_FILTER + """
                    order by case when l.sort_key is null then 1 else 0 end, l.sort_key, u.started_on, u.id
                    limit :limit offset :offset
                    """);
            List<UserRow> found = narrowed(rows, visible, filter)
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(UserRow.class))
                    .list();
            long total = narrowed(handle.createQuery("select count(*) " + OF_FILTER), visible, filter)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(found, page, Page.SIZE, total);
        });
    }

    private static Query narrowed(Query query, Visible visible, UserFilter filter) {
        return filter.words()
                .on(visible.on(query))
                .bindArray("services", UUID.class, filter.services().toArray())
                .bind("all", filter.state() == UserState.ALL)
                .bind("present", filter.state() == UserState.PRESENT);
    }

    /** The service user of an id. */
    public Optional<ServiceUser> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> find(handle, visible, id));
    }

    /** The service user of an id, in a running transaction. */
    public static Optional<ServiceUser> find(Handle handle, Visible visible, UUID id) {
        return visible.on(handle.createQuery("select " + ServiceUser.COLUMNS + """
                        from service_user u
                        left join people.person_label l on l.person_id = u.person_id and <visible:l>
                        where u.id = :id and <visible:u>
                        """))
                .bind("id", id)
                .map((row, context) -> ServiceUser.map(row))
                .findOne();
    }

    /** Those of some persons of the register who are or were supported. */
    public List<ServiceUser> ofPersons(Visible visible, Collection<UUID> persons) {
        return jdbi.withHandle(handle -> ofPersons(handle, visible, persons));
    }

    /** The same in a running transaction. */
    static List<ServiceUser> ofPersons(Handle handle, Visible visible, Collection<UUID> persons) {
        return visible.on(handle.createQuery("select " + ServiceUser.COLUMNS + """
                        from service_user u
                        left join people.person_label l on l.person_id = u.person_id and <visible:l>
                        where u.person_id = any(:persons) and <visible:u>
                        order by u.started_on, u.id
                        """))
                .bindArray("persons", UUID.class, persons.toArray())
                .map((row, context) -> ServiceUser.map(row))
                .list();
    }

    /** Two colleagues who note something of one person come one after the other. */
    public static void lock(Handle handle, Visible visible, UUID id) {
        visible.on(handle.createQuery("select u.id from service_user u where u.id = :id and <visible:u> for update"))
                .bind("id", id)
                .mapTo(UUID.class)
                .list();
    }

    /** Adds somebody; nothing happens when the same form was handled already. */
    public void add(Stamp stamp, UUID id, Intake intake, UserDraft draft) {
        Once.create(
                jdbi,
                handle -> bind(
                                stamp.on(
                                        handle.createUpdate("""
                        insert into service_user (id, agency_id, service_id, created_at, created_by, person_id, form,
                            coordinator_id, place_id, address, phone, access, started_on, started_age, sex,
                            placement_risk, risk_by, risk_on)
                        values (:id, :agency, :service, :at, :by, :person, :form,
                            :coordinator, :place, :address, :phone, :access, :started, :age, :sex,
                            :risk, :risk_by, :risk_on)
                        """),
                                        stamp.actor().agency(),
                                        draft.beginning().service()),
                                draft)
                        .bind("id", id)
                        .bind("person", intake.person())
                        .bind("sex", intake.sex().name())
                        .execute());
    }

    /** Changes somebody in a running transaction unless somebody else did in between: then false. */
    static boolean change(Handle handle, Visible visible, UUID id, int version, UserDraft draft) {
        return bind(visible.on(handle.createUpdate("""
                        update service_user u
                        set version = u.version + 1, service_id = :service, started_on = :started,
                            started_age = :age, form = :form, coordinator_id = :coordinator, place_id = :place,
                            address = :address, phone = :phone, access = :access,
                            placement_risk = :risk, risk_by = :risk_by, risk_on = :risk_on
                        where u.id = :id and u.version = :version and <visible:u>
                        """)), draft)
                        .bind("service", draft.beginning().service())
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, UserDraft draft) {
        Optional<RiskAtIntake> risk = Optional.of(draft.risk()).filter(RiskAtIntake::isKnown);
        return statement
                .bind("started", draft.beginning().startedOn())
                .bind("age", draft.beginning().knownAge())
                .bind("form", draft.form().name())
                .bind("coordinator", draft.coordinator())
                .bind("place", draft.place())
                .bind("address", draft.address())
                .bind("phone", draft.phone())
                .bind("access", draft.access())
                .bind("risk", draft.risk().level().name())
                .bind("risk_by", risk.map(RiskAtIntake::by))
                .bind("risk_on", risk.map(RiskAtIntake::on));
    }
}
