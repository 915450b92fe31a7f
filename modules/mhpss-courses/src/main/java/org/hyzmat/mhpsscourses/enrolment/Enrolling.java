package org.hyzmat.mhpsscourses.enrolment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.mhpsscourses.run.RunState;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Handle;

/**
 * Gives the places of one run to people, in a transaction in which nobody else gives them: whoever comes when all are
 * taken waits, and whoever has waited longest gets the next one.
 *
 * <p>The actor of the stamp must see the records of the agency that gives the run.
 */
public final class Enrolling {

    private final Handle handle;
    private final Stamp stamp;
    private final CourseRun run;
    private final Map<UUID, Seat> seats = new HashMap<>();
    private boolean isRead;
    private boolean hasNeeds;

    /**
     * Locks the run until the transaction ends.
     *
     * @param stamp for the agency that gives the run
     */
    public Enrolling(Handle handle, Stamp stamp, CourseRun run) {
        this.handle = handle;
        this.stamp = stamp;
        this.run = RunRepository.lock(handle, run.agencyId(), run.id()).orElseThrow();
    }

    /** What somebody has in the run, as far as this transaction knows. */
    private record Seat(UUID enrolment, EnrolmentState state) {}

    /**
     * Somebody who is to take part.
     *
     * @param id of the enrolment
     * @param learner who is in the register already
     * @param overrideReason why without what the course needs, possibly empty
     */
    public record Entry(UUID id, UUID learner, Way way, String overrideReason) {}

    /**
     * Enrols somebody, or lets them wait; nothing happens to somebody who is enrolled or waits.
     *
     * @throws org.hyzmat.platform.InvalidInputException if the run takes nobody, or they lack what the course needs
     */
    public void enrol(Entry entry) {
        refuseClosed(entry);
        Seat before = seats().get(entry.learner());
        if (before != null && before.state() != EnrolmentState.WITHDRAWN) {
            return;
        }
        refuseUnprepared(entry);
        long taken = seats.values().stream()
                .filter(seat -> seat.state() == EnrolmentState.ENROLLED)
                .count();
        EnrolmentState state = taken >= run.capacity() ? EnrolmentState.WAITING : EnrolmentState.ENROLLED;
        if (before == null) {
            EnrolmentRepository.add(handle, stamp, entry, run.id(), state);
        } else {
            EnrolmentRepository.put(handle, stamp, before.enrolment(), state);
            EnrolmentRepository.override(handle, stamp, before.enrolment(), entry.overrideReason());
        }
        seats.put(entry.learner(), new Seat(before == null ? entry.id() : before.enrolment(), state));
    }

    /** Read once for all whom this enrols, since nobody else enrols any meanwhile. */
    private Map<UUID, Seat> seats() {
        if (!isRead) {
            all().forEach(each -> seats.put(each.learner().id(), new Seat(each.id(), each.state())));
            hasNeeds = EnrolmentRepository.hasNeeds(handle, run.courseId());
            isRead = true;
        }
        return seats;
    }

    private void forget() {
        seats.clear();
        isRead = false;
    }

    private List<Enrolment> all() {
        return EnrolmentRepository.ofRun(handle, stamp.actor().visible(), run.id());
    }

    private boolean isFull(List<Enrolment> all) {
        return all.stream().filter(Enrolment::isEnrolled).count() >= run.capacity();
    }

    private void refuseClosed(Entry entry) {
        boolean closed = isFromOutside(entry)
                ? run.state() != RunState.ENROLLING
                : !run.state().takesLearners();
        new Problems().when(closed, "", "enrolment.closed").throwIfAny();
    }

    private static boolean isFromOutside(Entry entry) {
        return entry.way() == Way.LINK || entry.way() == Way.NOMINATION;
    }

    private void refuseUnprepared(Entry entry) {
        if (hasNeeds && entry.overrideReason().isEmpty()) {
            List<Names> missing =
                    EnrolmentRepository.missing(handle, stamp.actor().visible(), run.courseId(), entry.learner());
            Problems problems = new Problems();
            boolean outside = isFromOutside(entry);
            String field = outside ? "" : "override";
            String text = outside ? "enrolment.unprepared.outside" : "enrolment.unprepared";
            missing.forEach(course -> problems.add(field, text, course));
            problems.throwIfAny();
        }
    }

    /** Takes somebody out; the first of the queue gets the place. */
    public void withdraw(UUID enrolment) {
        forget();
        if (is(enrolment, EnrolmentState.ENROLLED) || is(enrolment, EnrolmentState.WAITING)) {
            EnrolmentRepository.put(handle, stamp, enrolment, EnrolmentState.WITHDRAWN);
            fill();
        }
    }

    /** Gives free places to those who wait. */
    public void fill() {
        forget();
        List<Enrolment> all = all();
        long free = run.capacity() - all.stream().filter(Enrolment::isEnrolled).count();
        all.stream()
                .filter(each -> each.state() == EnrolmentState.WAITING)
                .limit(Math.max(0, run.state().isOpen() ? free : 0))
                .forEach(next -> EnrolmentRepository.put(handle, stamp, next.id(), EnrolmentState.ENROLLED));
    }

    /** Undoes a withdrawal: whoever got the place by it waits again, before all others. */
    public void restore(UUID enrolment) {
        forget();
        List<Enrolment> all = all();
        Optional<Enrolment> withdrawn = find(all, enrolment, EnrolmentState.WITHDRAWN);
        if (withdrawn.isEmpty()) {
            return;
        }
        Optional<Enrolment> instead = all.stream()
                .filter(each -> each.isEnrolled()
                        && each.version() > 1
                        && each.stateAt().isEqual(withdrawn.get().stateAt()))
                .max(Comparator.comparing(Enrolment::id));
        if (isFull(all)) {
            instead.ifPresent(each -> EnrolmentRepository.putBack(handle, stamp, each.id()));
        }
        EnrolmentRepository.put(
                handle,
                stamp,
                enrolment,
                isFull(all) && instead.isEmpty() ? EnrolmentState.WAITING : EnrolmentState.ENROLLED);
    }

    private boolean is(UUID enrolment, EnrolmentState state) {
        return find(all(), enrolment, state).isPresent();
    }

    private static Optional<Enrolment> find(List<Enrolment> all, UUID id, EnrolmentState state) {
        return all.stream()
                .filter(each -> each.id().equals(id) && each.state() == state)
                .findFirst();
    }
}
