package org.hyzmat.host.accounts.roles;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL about roles and what administrators changed of them. */
public final class RoleRepository {

    private final Jdbi jdbi;

    /** Roles in the host's own schema. */
    public RoleRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A role.
     *
     * @param id such as {@code coordinator}
     * @param version counts its changes
     */
    public record Role(String id, int version) {}

    /** All roles by id. */
    public List<Role> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select id, version from access_role order by id")
                .map((row, context) -> new Role(row.getString("id"), row.getInt("version")))
                .list());
    }

    /** A role by its id. */
    public Optional<Role> find(String id) {
        return all().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /** By role and permission whether it is held, where that was changed; the rest is as modules declare it. */
    public Map<String, Map<String, Boolean>> changes() {
        return jdbi.withHandle(RoleRepository::changes);
    }

    private static Map<String, Map<String, Boolean>> changes(Handle handle) {
        Map<String, Map<String, Boolean>> changes = new HashMap<>();
        handle.createQuery("select role_id, permission, is_held from access_role_permission")
                .map((row, context) -> changes.computeIfAbsent(row.getString("role_id"), id -> new HashMap<>())
                        .put(row.getString("permission"), row.getBoolean("is_held")))
                .list();
        return changes;
    }

    /**
     * Stores what differs from what is declared, in place of what differed before.
     *
     * @param changes by permission whether it is held; permissions that are not named stay as they were
     * @param usual those that are held as declared from now on
     * @return false if somebody changed the role since that version
     */
    boolean change(Role role, Map<String, Boolean> changes, List<String> usual, OffsetDateTime now, UUID by) {
        return jdbi.inTransaction(handle -> {
            boolean isFirst = handle.createUpdate("""
                                    update access_role set version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .bind("id", role.id())
                            .bind("version", role.version())
                            .execute()
                    == 1;
            if (isFirst) {
                usual.forEach(permission -> forget(handle, role.id(), permission));
                changes.forEach((permission, isHeld) -> {
                    forget(handle, role.id(), permission);
                    handle.createUpdate("""
                                    insert into access_role_permission
                                        (role_id, permission, is_held, changed_at, changed_by)
                                    values (:role, :permission, :held, :at, :by)
                                    """)
                            .bind("role", role.id())
                            .bind("permission", permission)
                            .bind("held", isHeld)
                            .bind("at", now)
                            .bind("by", by)
                            .execute();
                });
                RoleGrantRepository.count(handle);
            }
            return isFirst;
        });
    }

    private static void forget(Handle handle, String role, String permission) {
        handle.createUpdate("delete from access_role_permission where role_id = :role and permission = :permission")
                .bind("role", role)
                .bind("permission", permission)
                .execute();
    }
}
