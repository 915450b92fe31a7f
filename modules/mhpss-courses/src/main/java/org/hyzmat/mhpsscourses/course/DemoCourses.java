package org.hyzmat.mhpsscourses.course;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** Three made-up courses, one of which asks for another. */
public final class DemoCourses {

    private static final List<CourseDraft> COURSES = List.of(
            new CourseDraft(
                    "PS-1",
                    new Names(
                            "Psychosocial support for helping professions",
                            "Психосоциальная поддержка для помогающих профессий",
                            "Kömek berýän hünärler üçin psihososial goldaw"),
                    new Names(
                            "Five days for those who meet people in distress at school, in a clinic or at the police.",
                            "Пять дней для тех, кто встречает людей в беде в школе, клинике или полиции.",
                            "Mekdepde, saglyk öýünde, polisiýada kynçylykdaky adamlar bilen işleýänlere bäş gün."),
                    40,
                    80,
                    60,
                    36,
                    true),
            new CourseDraft(
                    "IN-SERVICE",
                    new Names(
                            "In-service training for service teams",
                            "Обучение без отрыва от работы для команд служб",
                            "Hyzmat toparlary üçin iş ýerinde okuw"),
                    new Names(
                            "For coordinators of services and their teams, once they have completed PS-1.",
                            "Для координаторов служб и их команд, прошедших PS-1.",
                            "PS-1 okuwyny tamamlan hyzmat utgaşdyryjylary we olaryň toparlary üçin."),
                    24,
                    75,
                    Course.NONE,
                    24,
                    false),
            new CourseDraft(
                    "SW-F",
                    new Names(
                            "Foundational competencies for allied professionals",
                            "Базовые компетенции для смежных специалистов",
                            "Ýanaşyk hünärmenler üçin esasy başarnyklar"),
                    new Names(
                            "What police, schools and clinics need to notice, to say and to whom to refer.",
                            "Что полиции, школам и клиникам важно замечать, говорить и куда направлять.",
                            "Polisiýa, mekdep we saglyk öýi nämäni görmeli, nämäni aýtmaly we nirä gönükdirmeli."),
                    30,
                    70,
                    50,
                    Course.NONE,
                    true));

    private final Office office;
    private final CourseRepository courses;
    private final NeedRepository needs;

    public DemoCourses(Office office) {
        this.office = office;
        this.courses = new CourseRepository(office.jdbi());
        this.needs = new NeedRepository(office.jdbi());
    }

    /** Makes them for one agency: PS-1, IN-SERVICE and SW-F, in this order. */
    public List<Course> fill(Actor actor) {
        Stamp stamp = new Stamp(actor, office.now());
        List<Course> made = new ArrayList<>();
        for (CourseDraft draft : COURSES) {
            UUID id = office.ids().next();
            courses.create(stamp, id, draft);
            made.add(courses.find(actor.agency(), id).orElseThrow());
        }
        needs.add(stamp, office.ids().next(), made.get(1), made.get(0).id());
        return made;
    }
}
