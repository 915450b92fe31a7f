package org.hyzmat.host.accounts.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.roles.KeeperRepository.Keeper;
import org.hyzmat.platform.directory.WorkforceMember;
import org.jdbi.v3.core.Handle;

/** Knows whether somebody would be left who looks after the portal, today and for as long as until now. */
public final class LastAdministrator {

    private final LocalDate today;

    /** The administrators of a day. */
    public LastAdministrator(LocalDate today) {
        this.today = today;
    }

    /** Of two who would each end the other, the second waits here and then finds nobody else. */
    public static void inTurn(Handle handle) {
        handle.createQuery("select id from installation where id = 1 for update")
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Whether the portal would be without anybody, or sooner than now, if somebody could enter no longer than until a
     * day.
     *
     * @param until the last day, {@link LocalDate#MIN} for no more at all
     */
    public boolean isMissed(Handle handle, WorkforceMember member, LocalDate until) {
        return isShorter(
                handle,
                keeper -> keeper.person().equals(member.id()) && keeper.agency().equals(member.agency())
                        ? earlier(keeper, until)
                        : keeper);
    }

    /** The same if a role were ended. */
    boolean isMissed(Handle handle, UUID grant) {
        return isShorter(
                handle, keeper -> keeper.grant().equals(Optional.of(grant)) ? earlier(keeper, LocalDate.MIN) : keeper);
    }

    private static Keeper earlier(Keeper keeper, LocalDate until) {
        return keeper.until().isAfter(until)
                ? new Keeper(keeper.person(), keeper.agency(), keeper.grant(), until)
                : keeper;
    }

    private boolean isShorter(Handle handle, UnaryOperator<Keeper> change) {
        List<Keeper> keepers = KeeperRepository.on(handle, today);
        return lastDay(keepers.stream().map(change)).isBefore(lastDay(keepers.stream()));
    }

    private static LocalDate lastDay(Stream<Keeper> keepers) {
        return keepers.map(Keeper::until).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }
}
