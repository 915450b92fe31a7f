package org.hyzmat.host.accounts.roles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Gives roles, has them confirmed, and ends them. */
public final class GrantDesk {

    private final Office office;
    private final RoleGrantRepository grants;

    /** Roles for the people of an office. */
    public GrantDesk(Office office) {
        this.office = office;
        this.grants = new RoleGrantRepository(office.jdbi());
    }

    /** What somebody was ever given, the oldest first; the role of their function if that is nothing. */
    public List<RoleGrant> of(WorkforceMember member) {
        return RoleGrant.orByFunction(grants.of(member.id(), member.agency()), member);
    }

    /**
     * Gives a role, beside those that are held. What people give themselves waits for somebody else; sent twice it is
     * given once.
     *
     * @param by who gives it
     * @throws InvalidInputException if the form gave something else already
     */
    public void give(WorkforceMember member, GrantDraft draft, UUID by) {
        RoleGrant.Mark mark = mark(by);
        Optional<RoleGrant.Mark> confirmed = Optional.of(mark).filter(own -> !by.equals(member.id()));
        office.jdbi().useTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            keepFunction(handle, member);
            boolean isNew = RoleGrantRepository.add(handle, draft.grant(member.id(), member.agency(), mark, confirmed));
            boolean isSent = find(handle, member, draft.id())
                    .filter(known -> known.role().equals(draft.role()))
                    .isPresent();
            if (!isNew && !isSent) {
                throw new InvalidInputException(List.of(new Problem("", "grant.sent", List.of())));
            }
        });
    }

    /** What came with the function until now stays, as something that can be ended; absent if others came before. */
    private Optional<RoleGrant> keepFunction(Handle handle, WorkforceMember member) {
        if (RoleGrantRepository.hasAny(handle, member.id(), member.agency())) {
            return Optional.empty();
        }
        RoleGrant function = RoleGrant.orByFunction(List.of(), member).get(0);
        RoleGrant kept = function.kept(office.ids().next(), office.now());
        RoleGrantRepository.add(handle, kept);
        return Optional.of(kept);
    }

    /**
     * Has a role that waits confirmed.
     *
     * @return false if it no longer waits, or this person gave it or would hold it
     */
    public boolean confirm(WorkforceMember member, UUID grant, UUID by) {
        return office.jdbi()
                .inTransaction(handle -> find(handle, member, grant)
                        .filter(found -> !by.equals(found.granted().by()) && !by.equals(found.person()))
                        .filter(found -> RoleGrantRepository.confirm(handle, grant, mark(by)))
                        .isPresent());
    }

    /**
     * Ends a role.
     *
     * @return false if nobody would be left to look after the portal
     */
    public boolean end(WorkforceMember member, UUID grant, UUID by) {
        return office.jdbi().inTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            Optional<RoleGrant> kept = keepFunction(handle, member);
            Optional<RoleGrant> found =
                    kept.filter(function -> grant.equals(member.id())).or(() -> find(handle, member, grant));
            boolean isLast = found.filter(held -> new LastAdministrator(office.today()).isMissed(handle, held.id()))
                    .isPresent();
            if (!isLast) {
                found.ifPresent(held -> RoleGrantRepository.end(handle, held.id(), mark(by)));
            }
            return !isLast;
        });
    }

    private static Optional<RoleGrant> find(Handle handle, WorkforceMember member, UUID grant) {
        return RoleGrantRepository.of(handle, member.id(), member.agency()).stream()
                .filter(each -> each.id().equals(grant))
                .findFirst();
    }

    private RoleGrant.Mark mark(UUID by) {
        return new RoleGrant.Mark(office.now(), by);
    }
}
