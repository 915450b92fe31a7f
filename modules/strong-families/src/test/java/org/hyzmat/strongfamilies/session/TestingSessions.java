package org.hyzmat.strongfamilies.session;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.hyzmat.strongfamilies.group.Group;
import org.jdbi.v3.core.Jdbi;

/** Sessions and marks written for tests of SQL. */
public final class TestingSessions {

    private final SessionRepository sessions;
    private final AttendanceRepository attendance;

    public TestingSessions(Jdbi jdbi) {
        sessions = new SessionRepository(jdbi, UUID::randomUUID);
        attendance = new AttendanceRepository(jdbi, UUID::randomUUID);
    }

    /** The one session of a group. */
    public Session plan(Group group, LocalDate day, Actor actor) {
        SessionFrame frame = new SessionFrame(group.id(), group.agencyId(), group.serviceId(), group.placeId(), "");
        PlanDraft plan = new PlanDraft(day, day.getDayOfWeek(), LocalTime.of(17, 0));
        sessions.plan(frame, plan.sessions(1), actor, at(TODAY.minusDays(20)));
        return sessions.ofGroup(actor.visible(), group.id()).get(0);
    }

    /** The session is held on the day it was planned for. */
    public void hold(Session session, Actor actor) {
        sessions.hold(actor.visible(), session.id(), session.version(), session.day());
    }

    /** Somebody is marked as present. */
    public void mark(Session session, UUID participant, Actor actor) {
        MarkChange present = new MarkChange(Mark.NONE, Mark.PRESENT, true);
        attendance.save(actor, session, new AttendanceDraft(Map.of(participant, present)), at(session.day()));
    }
}
