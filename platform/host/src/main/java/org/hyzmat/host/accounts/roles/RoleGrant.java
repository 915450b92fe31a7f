package org.hyzmat.host.accounts.roles;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/**
 * A role that somebody was given.
 *
 * @param id its id
 * @param person who holds it
 * @param agency for which agency
 * @param role the id of the role
 * @param reach how far it reaches
 * @param from the first day, {@link LocalDate#MIN} for always
 * @param until the last day, {@link LocalDate#MAX} for as long as nobody ends it
 * @param granted when and by whom it was given
 * @param confirmed when and by whom it was confirmed, absent while it waits for a second person
 * @param ended when and by whom it was ended, absent while it was not
 */
public record RoleGrant(
        UUID id,
        UUID person,
        UUID agency,
        String role,
        Reach reach,
        LocalDate from,
        LocalDate until,
        Mark granted,
        Optional<Mark> confirmed,
        Optional<Mark> ended) {

    /**
     * How far a role reaches.
     *
     * @param scope which records
     * @param team for {@link Scope#TEAM} of that team alone, absent for the teams that the person belongs to
     * @param service of one service alone, absent for every service
     * @param place of the services at one place alone, absent for every place
     */
    public record Reach(Scope scope, Optional<UUID> team, Optional<UUID> service, Optional<UUID> place) {

        /** As far as it reaches when nothing narrows it. */
        public static Reach usual(String role) {
            boolean countsOnly = ReachOfRoles.FIGURES_ONLY.contains(role);
            Scope scope = countsOnly ? Scope.FIGURES : Scope.AGENCY;
            return new Reach(scope, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Whether nothing narrows it to records of one's own, of a team, a service or a place. */
        public boolean isWhole() {
            return (scope == Scope.AGENCY || scope == Scope.FIGURES) && service.isEmpty() && place.isEmpty();
        }

        /** Whether it reaches a service. */
        public boolean covers(Service offered) {
            return service.map(offered.id()::equals).orElse(true)
                    && place.map(offered.places()::contains).orElse(true);
        }
    }

    /** When something was done, and who did it. */
    public record Mark(OffsetDateTime at, UUID by) {}

    /** What a grant is like on a day. */
    public enum State {
        /** It holds. */
        IN_FORCE,
        /** A second person has to agree. */
        WAITING,
        /** Its first day is yet to come. */
        TO_COME,
        /** Its last day is over, or somebody ended it. */
        ENDED
    }

    /** What somebody was given; the role of their function in the register if that is nothing. */
    public static List<RoleGrant> orByFunction(List<RoleGrant> given, WorkforceMember member) {
        if (!given.isEmpty()) {
            return given;
        }
        Mark register = new Mark(OffsetDateTime.of(member.from(), LocalTime.MIN, ZoneOffset.UTC), member.id());
        return List.of(new RoleGrant(
                member.id(),
                member.id(),
                member.agency(),
                member.function(),
                Reach.usual(member.function()),
                LocalDate.MIN,
                LocalDate.MAX,
                register,
                Optional.of(register),
                Optional.empty()));
    }

    /** Whether it came with the function in the register: what people give themselves another confirms. */
    public boolean isByFunction() {
        return granted.by().equals(person)
                && confirmed.filter(mark -> mark.by().equals(person)).isPresent();
    }

    /** What came with the function, as something that is stored. */
    RoleGrant kept(UUID newId, OffsetDateTime at) {
        Mark register = new Mark(at, person);
        return new RoleGrant(newId, person, agency, role, reach, from, until, register, Optional.of(register), ended);
    }

    /** What it is like on a day. */
    public State stateOn(LocalDate day) {
        if (ended.isPresent() || day.isAfter(until)) {
            return State.ENDED;
        }
        if (confirmed.isEmpty()) {
            return State.WAITING;
        }
        return day.isBefore(from) ? State.TO_COME : State.IN_FORCE;
    }

    /** Whether it holds on a day. */
    public boolean isInForceOn(LocalDate day) {
        return stateOn(day) == State.IN_FORCE;
    }
}
