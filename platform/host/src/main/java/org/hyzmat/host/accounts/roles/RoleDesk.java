package org.hyzmat.host.accounts.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.office.Office;

/** Changes what roles may do. */
public final class RoleDesk {

    /** Without these nobody could give them back, or would look after the portal at all. */
    private static final Set<String> KEPT =
            Set.of("platform.accounts-manage", "platform.modules-manage", "platform.roles-manage");

    private static final String PLATFORM = "platform";

    private final Office office;
    private final RoleRepository roles;
    private final RoleGrantRepository grants;

    /** The roles of an office. */
    public RoleDesk(Office office) {
        this.office = office;
        this.roles = new RoleRepository(office.jdbi());
        this.grants = new RoleGrantRepository(office.jdbi());
    }

    /** What came of a change. */
    public enum Outcome {
        /** It is stored. */
        DONE,
        /** Somebody else changed the role meanwhile. */
        OVERTAKEN,
        /** Those who look after the portal would lose what they need for it. */
        LOCKS_OUT,
        /** Whoever changes the role holds it, and would open records to themself. */
        FOR_ONESELF
    }

    /**
     * What a role is to hold.
     *
     * @param wanted permissions that were ticked
     * @param usual permissions that it holds as long as nobody changes that
     * @param held permissions that it holds now
     */
    public record Change(Set<String> wanted, Set<String> usual, Set<String> held) {

        /** Whether the role is to hold something that it does not hold yet. */
        boolean isMore(List<String> choices) {
            return choices.stream().anyMatch(each -> wanted.contains(each) && !held.contains(each));
        }
    }

    /** All roles. */
    public List<RoleRepository.Role> all() {
        return roles.all();
    }

    /** A role by its id. */
    public Optional<RoleRepository.Role> find(String id) {
        return roles.find(id);
    }

    /**
     * Stores what a role is to hold, as far as it differs from what goes with it by itself.
     *
     * @param choices all that can be ticked; what modules declare that do not run stays as it is
     */
    public Outcome change(RoleRepository.Role role, Change change, Map<String, List<String>> choices, UUID by) {
        if (role.id().equals(ReachOfRoles.PLATFORM_ADMINISTRATOR)
                && !change.wanted().containsAll(KEPT)) {
            return Outcome.LOCKS_OUT;
        }
        if (isOpening(change, choices) && grants.isHolder(by, role.id())) {
            return Outcome.FOR_ONESELF;
        }
        Map<String, Boolean> changes = new HashMap<>();
        List<String> usual = new ArrayList<>();
        choices.values().stream().flatMap(List::stream).forEach(permission -> {
            boolean isWanted = change.wanted().contains(permission);
            if (isWanted == change.usual().contains(permission)) {
                usual.add(permission);
            } else {
                changes.put(permission, isWanted);
            }
        });
        return roles.change(role, changes, usual, office.now(), by) ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    /** What belongs to the portal opens no record of anybody. */
    private static boolean isOpening(Change change, Map<String, List<String>> choices) {
        return choices.entrySet().stream()
                .anyMatch(part -> !part.getKey().equals(PLATFORM) && change.isMore(part.getValue()));
    }
}
