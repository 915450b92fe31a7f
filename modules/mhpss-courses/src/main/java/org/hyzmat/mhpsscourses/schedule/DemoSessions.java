package org.hyzmat.mhpsscourses.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** A session on each day of a run, Sundays left out unless it is today. */
public final class DemoSessions {

    private static final List<String> TOPICS = List.of(
            "Psihososial goldawyň esaslary",
            "Diňlemek we geplemek",
            "Ilkinji psihologik kömek",
            "Zorlugyň öňüni almak",
            "Gönükdirmek we bilelikde işlemek",
            "Özüňi goramak");

    private final Office office;

    public DemoSessions(Office office) {
        this.office = office;
    }

    /** Adds them to a run. */
    public void fill(Actor centre, CourseRun run) {
        SessionRepository sessions = new SessionRepository(office.jdbi());
        List<Choice> modules = new TaughtModules(office.jdbi()).of(run.agencyId(), run.id());
        List<LocalDate> days = run.dates()
                .firstOn()
                .datesUntil(run.dates().lastOn().plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY || day.equals(office.today()))
                .toList();
        for (int i = 0; i < days.size(); i++) {
            UUID module = modules.isEmpty()
                    ? CourseSession.NONE
                    : UUID.fromString(modules.get(i % modules.size()).value());
            SessionDraft draft = new SessionDraft(
                    List.of(days.get(i)),
                    LocalTime.of(10, 0),
                    240,
                    TOPICS.get(i % TOPICS.size()),
                    module,
                    CourseSession.NONE);
            sessions.add(new Stamp(centre, office.now()), run, office.ids().next(), draft);
        }
    }
}
