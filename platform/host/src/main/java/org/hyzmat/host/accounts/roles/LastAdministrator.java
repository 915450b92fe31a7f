package org.hyzmat.host.accounts.roles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Knows whether somebody is the only one left who can look after the portal. */
public final class LastAdministrator {

    private final Office office;
    private final AccountRepository accounts;

    /** The administrators of an office. */
    public LastAdministrator(Office office) {
        this.office = office;
        this.accounts = new AccountRepository(office.jdbi());
    }

    /** Of two who would each end the other, the second waits here and then finds nobody else. */
    public static void inTurn(Handle handle) {
        handle.createQuery("select id from installation where id = 1 for update")
                .mapTo(Integer.class)
                .one();
    }

    /** Whether somebody is the last, so that the account must stay. */
    public boolean is(Handle handle, WorkforceMember member) {
        Set<Seat> seats = seats(handle, Optional.empty());
        return seats.remove(new Seat(member.id(), member.agency()))
                && seats.stream().noneMatch(this::canEnter);
    }

    /**
     * Whether anybody looks after the portal who can enter.
     *
     * @param without a grant that does not count
     */
    boolean hasOthers(Handle handle, UUID without) {
        return seats(handle, Optional.of(without)).stream().anyMatch(this::canEnter);
    }

    private record Seat(UUID person, UUID agency) {}

    private Set<Seat> seats(Handle handle, Optional<UUID> without) {
        Set<Seat> seats = new HashSet<>();
        RoleGrantRepository.holding(handle, ReachOfRoles.PLATFORM_ADMINISTRATOR).stream()
                .filter(grant -> grant.isInForceOn(office.today()))
                .filter(grant -> !without.equals(Optional.of(grant.id())))
                .forEach(grant -> seats.add(new Seat(grant.person(), grant.agency())));
        office.directory().withArchived().agencies().stream()
                .flatMap(agency -> office.directory().workforce(agency.id()).stream())
                .filter(member -> member.function().equals(ReachOfRoles.PLATFORM_ADMINISTRATOR)
                        && member.worksOn(office.today())
                        && !RoleGrantRepository.hasAny(handle, member.id(), member.agency()))
                .forEach(member -> seats.add(new Seat(member.id(), member.agency())));
        return seats;
    }

    private boolean canEnter(Seat seat) {
        Optional<Account> account = accounts.of(seat.person(), seat.agency());
        List<WorkforceMember> colleagues = office.directory().workforce(seat.agency());
        return account.filter(known -> known.isOpenOn(office.today())
                                && !known.passwordHash().isEmpty())
                        .isPresent()
                && colleagues.stream()
                        .anyMatch(member -> member.id().equals(seat.person()) && member.worksOn(office.today()));
    }
}
