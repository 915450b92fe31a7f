package org.hyzmat.mhpsscourses.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.hyzmat.platform.office.Office;

/** Made-up marks of who came to the sessions so far. */
public final class DemoAttendance {

    private final Office office;
    private final AttendanceRepository attendance;

    public DemoAttendance(Office office) {
        this.office = office;
        this.attendance = new AttendanceRepository(office.jdbi(), office.ids());
    }

    /** Marks everybody of a run, in every session until today. */
    public void fill(Actor actor, UUID run, RandomGenerator chance) {
        attendance.ofRun(actor.visible(), actor.agency(), run).stream()
                .filter(session -> session.isOpenOn(office.today()))
                .forEach(session -> mark(actor, session, chance));
    }

    private void mark(Actor actor, MarkedSession session, RandomGenerator chance) {
        Map<UUID, MarkChange> changes = new HashMap<>();
        attendance
                .roster(actor.visible(), session)
                .forEach(each -> changes.put(each.enrolmentId(), new MarkChange(Mark.NONE, mark(chance), true)));
        attendance.save(new Stamp(actor, office.now()), session, new AttendanceDraft(changes));
    }

    private static Mark mark(RandomGenerator chance) {
        int share = chance.nextInt(100);
        if (share < 84) {
            return Mark.PRESENT;
        }
        return Mark.CHOICES.get(1 + (share - 84) / 4);
    }
}
