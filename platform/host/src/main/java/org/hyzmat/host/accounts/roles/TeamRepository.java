package org.hyzmat.host.accounts.roles;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** All SQL about teams; each change counts as one of what people may see. */
public final class TeamRepository {

    private static final String SELECT = """
            select t.id, t.agency_id, t.name, t.service_id, t.version, t.archived_at is not null as archived
            from team t
            """;

    private final Jdbi jdbi;

    /** Teams in the host's own schema. */
    public TeamRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What came of a change. */
    public enum Outcome {
        /** It is stored. */
        DONE,
        /** Somebody else changed it meanwhile. */
        OVERTAKEN,
        /** The agency has a team of that name. */
        TAKEN
    }

    /** The teams of an agency by name, archived ones last. */
    public List<Team> of(UUID agency) {
        return jdbi.withHandle(handle -> teams(handle.createQuery(SELECT + """
                        where t.agency_id = :agency
                        order by case when t.archived_at is null then 0 else 1 end, lower(t.name), t.id
                        """).bind("agency", agency)));
    }

    /** A team of an agency. */
    public Optional<Team> find(UUID agency, UUID id) {
        return of(agency).stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** The teams in use that somebody belongs to for an agency. */
    public Set<UUID> ofPerson(UUID person, UUID agency) {
        return jdbi.withHandle(handle -> Set.copyOf(handle.createQuery("""
                        select t.id
                        from team t
                            join team_member m on m.team_id = t.id
                        where t.agency_id = :agency and m.person_id = :person and t.archived_at is null
                        """)
                .bind("agency", agency)
                .bind("person", person)
                .mapTo(UUID.class)
                .list()));
    }

    /** Who belongs to any of these teams that is in use. */
    public Set<UUID> members(Collection<UUID> teams) {
        if (teams.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> Set.copyOf(handle.createQuery("""
                        select distinct m.person_id
                        from team_member m
                            join team t on t.id = m.team_id
                        where t.id = any(:teams) and t.archived_at is null
                        """)
                .bindArray("teams", UUID.class, teams.toArray())
                .mapTo(UUID.class)
                .list()));
    }

    /** Who belongs to a team, whether it is in use or not. */
    public Set<UUID> members(Team team) {
        return membersOf(team.agency()).getOrDefault(team.id(), Set.of());
    }

    /** Who belongs to each team of an agency, whether it is in use or not; teams without anybody are left out. */
    public Map<UUID, Set<UUID>> membersOf(UUID agency) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select m.team_id, m.person_id
                        from team_member m
                            join team t on t.id = m.team_id
                        where t.agency_id = :agency
                        """)
                .bind("agency", agency)
                .map((row, context) ->
                        Map.entry(row.getObject("team_id", UUID.class), row.getObject("person_id", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    private static List<Team> teams(Query query) {
        return query.map((row, context) -> new Team(
                        row.getObject("id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("service_id", UUID.class)),
                        row.getInt("version"),
                        row.getBoolean("archived")))
                .list();
    }

    /** Adds a team; one of this id that is there already stays as it is. */
    public Outcome add(Team team, RoleGrant.Mark mark) {
        return jdbi.inTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            boolean isKnown = handle.createQuery("select count(*) from team where id = :id")
                            .bind("id", team.id())
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (isKnown) {
                return Outcome.DONE;
            }
            if (isTaken(handle, team)) {
                return Outcome.TAKEN;
            }
            handle.createUpdate("""
                            insert into team (id, agency_id, name, service_id, version, edited_at, edited_by)
                            values (:id, :agency, :name, :service, 1, :at, :by)
                            """)
                    .bind("id", team.id())
                    .bind("agency", team.agency())
                    .bind("name", team.name())
                    .bind("service", team.service())
                    .bind("at", mark.at())
                    .bind("by", mark.by())
                    .execute();
            return Outcome.DONE;
        });
    }

    /** Changes name and service of a team that is still as it was in its version. */
    public Outcome change(Team team, RoleGrant.Mark mark) {
        return jdbi.inTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            if (isTaken(handle, team)) {
                return Outcome.TAKEN;
            }
            int changed = handle.createUpdate("""
                            update team
                            set name = :name, service_id = :service, edited_at = :at, edited_by = :by,
                                version = version + 1
                            where id = :id and version = :version
                            """)
                    .bind("id", team.id())
                    .bind("version", team.version())
                    .bind("name", team.name())
                    .bind("service", team.service())
                    .bind("at", mark.at())
                    .bind("by", mark.by())
                    .execute();
            return changed == 1 ? Outcome.DONE : Outcome.OVERTAKEN;
        });
    }

    private static boolean isTaken(Handle handle, Team team) {
        return handle.createQuery("""
                        select count(*) from team
                        where agency_id = :agency and lower(name) = lower(:name) and id <> :id and archived_at is null
                        """)
                        .bind("agency", team.agency())
                        .bind("name", team.name())
                        .bind("id", team.id())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * Puts a team into the archive or takes it back.
     *
     * @param archived when and by whom, absent to take it back
     */
    public Outcome archive(Team team, Optional<RoleGrant.Mark> archived) {
        return jdbi.inTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            if (archived.isEmpty() && isTaken(handle, team)) {
                return Outcome.TAKEN;
            }
            handle.createUpdate("""
                            update team set archived_at = :at, archived_by = cast(:by as uuid), version = version + 1
                            where id = :id
                            """)
                    .bind("id", team.id())
                    .bind("at", archived.map(RoleGrant.Mark::at))
                    .bind("by", archived.map(mark -> mark.by().toString()))
                    .execute();
            RoleGrantRepository.count(handle);
            return Outcome.DONE;
        });
    }

    /** Puts somebody into a team; who is in it already stays. */
    public void join(UUID team, UUID person, RoleGrant.Mark mark) {
        jdbi.useTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            Set<UUID> there =
                    new HashSet<>(handle.createQuery("select person_id from team_member where team_id = :team")
                            .bind("team", team)
                            .mapTo(UUID.class)
                            .list());
            if (there.add(person)) {
                handle.createUpdate("""
                                insert into team_member (team_id, person_id, added_at, added_by)
                                values (:team, :person, :at, :by)
                                """)
                        .bind("team", team)
                        .bind("person", person)
                        .bind("at", mark.at())
                        .bind("by", mark.by())
                        .execute();
                RoleGrantRepository.count(handle);
            }
        });
    }

    /** Takes somebody out of a team. */
    public void leave(UUID team, UUID person) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from team_member where team_id = :team and person_id = :person")
                    .bind("team", team)
                    .bind("person", person)
                    .execute();
            RoleGrantRepository.count(handle);
        });
    }
}
