package org.hyzmat.strongfamilies.web;

import org.hyzmat.platform.IdSource;
import org.hyzmat.strongfamilies.curriculum.CurriculumRepository;
import org.hyzmat.strongfamilies.group.FamilyRepository;
import org.hyzmat.strongfamilies.group.GroupRepository;
import org.hyzmat.strongfamilies.group.ParticipantRepository;
import org.hyzmat.strongfamilies.session.AttendanceRepository;
import org.hyzmat.strongfamilies.session.SessionRepository;
import org.jdbi.v3.core.Jdbi;

/** Everything this module keeps. */
public record Store(
        CurriculumRepository curricula,
        GroupRepository groups,
        FamilyRepository families,
        ParticipantRepository participants,
        SessionRepository sessions,
        AttendanceRepository attendance) {

    public static Store in(Jdbi jdbi, IdSource ids) {
        return new Store(
                new CurriculumRepository(jdbi, ids),
                new GroupRepository(jdbi, ids),
                new FamilyRepository(jdbi, ids),
                new ParticipantRepository(jdbi, ids),
                new SessionRepository(jdbi, ids),
                new AttendanceRepository(jdbi, ids));
    }
}
