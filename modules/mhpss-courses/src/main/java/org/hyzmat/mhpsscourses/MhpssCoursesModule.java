package org.hyzmat.mhpsscourses;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import org.hyzmat.mhpsscourses.activity.ActivityRoutes;
import org.hyzmat.mhpsscourses.activity.KindList;
import org.hyzmat.mhpsscourses.attendance.AttendanceRoutes;
import org.hyzmat.mhpsscourses.certificate.CertificateRoutes;
import org.hyzmat.mhpsscourses.consultation.ConsultationRoutes;
import org.hyzmat.mhpsscourses.content.ContentRoutes;
import org.hyzmat.mhpsscourses.course.CourseExtension;
import org.hyzmat.mhpsscourses.course.CourseRoutes;
import org.hyzmat.mhpsscourses.coverage.CoverageRoutes;
import org.hyzmat.mhpsscourses.difference.DifferenceRoutes;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentRoutes;
import org.hyzmat.mhpsscourses.file.FileRoutes;
import org.hyzmat.mhpsscourses.join.JoinRoutes;
import org.hyzmat.mhpsscourses.lists.ParticipantList;
import org.hyzmat.mhpsscourses.lists.ScoreList;
import org.hyzmat.mhpsscourses.paper.PaperRoutes;
import org.hyzmat.mhpsscourses.renewal.RenewalRoutes;
import org.hyzmat.mhpsscourses.result.ResultRoutes;
import org.hyzmat.mhpsscourses.review.ReviewRoutes;
import org.hyzmat.mhpsscourses.run.RunRoutes;
import org.hyzmat.mhpsscourses.schedule.ScheduleRoutes;
import org.hyzmat.mhpsscourses.step.StepRoutes;
import org.hyzmat.mhpsscourses.team.TeamRoutes;
import org.hyzmat.mhpsscourses.trace.TraceRoutes;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.documents.Documents;
import org.hyzmat.platform.documents.QrCodes;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.imports.Imports;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.work.Works;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entry of the module: courses, what they teach and on whose advice, runs, and what follows from them. */
@Component(service = ServiceModule.class)
public final class MhpssCoursesModule implements ServiceModule {

    private final CourseRoutes courses;
    private final ConsultationRoutes consultations;
    private final RunRoutes runs;
    private final ScheduleRoutes schedule;
    private final EnrolmentRoutes enrolment;
    private final TeamRoutes team;
    private final JoinRoutes join;
    private final CoverageRoutes coverage;
    private final ActivityRoutes activities;
    private final Imports imports;
    private final ListKind<?> participantList;
    private final ListKind<?> kindList;
    private final ListKind<?> scoreList;
    private final ContentRoutes content;
    private final StepRoutes steps;
    private final ReviewRoutes reviews;
    private final TraceRoutes traces;
    private final DifferenceRoutes differences;
    private final FileRoutes files;
    private final AttendanceRoutes attendance;
    private final ResultRoutes results;
    private final CertificateRoutes certificates;
    private final PaperRoutes papers;
    private final RenewalRoutes renewals;

    /** Builds the pages from what the host hands over. */
    @Activate
    public MhpssCoursesModule(
            @Reference Jdbi jdbi,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference Directory directory,
            @Reference Texts texts,
            @Reference Sheets sheets,
            @Reference FigureRules rules,
            @Reference PublicAddress addresses,
            @Reference Imports imports,
            @Reference Statistics statistics,
            @Reference Documents documents,
            @Reference QrCodes codes,
            @Reference Works works) {
        Office office = new Office(jdbi, clock, ids, directory);
        steps = new StepRoutes(office);
        reviews = new ReviewRoutes(office);
        traces = new TraceRoutes(office);
        files = new FileRoutes(office);
        content = new ContentRoutes(office, List.of(traces, steps, reviews, files));
        differences = new DifferenceRoutes(office);
        schedule = new ScheduleRoutes(office);
        enrolment = new EnrolmentRoutes(office);
        team = new TeamRoutes(office);
        join = new JoinRoutes(office, addresses);
        consultations = new ConsultationRoutes(office);
        coverage = new CoverageRoutes(office, new CoverageRoutes.Tools(texts, sheets, rules));
        activities = new ActivityRoutes(office, new ActivityRoutes.Tools(texts, sheets, rules));
        this.imports = imports;
        participantList = new ParticipantList(office);
        kindList = new KindList(office);
        scoreList = new ScoreList(office);
        attendance = new AttendanceRoutes(office);
        results = new ResultRoutes(office, texts, statistics);
        certificates = new CertificateRoutes(office, texts, addresses);
        papers = new PaperRoutes(office, new PaperRoutes.Tools(documents, codes, addresses), works);
        renewals = new RenewalRoutes(office, texts, sheets);
        runs = new RunRoutes(office, List.of(team, files, join, enrolment, attendance, certificates));
        List<CourseExtension> extensions = List.of(content, runs, reviews);
        courses = new CourseRoutes(office, extensions);
    }

    @Override
    public void routes(RoutesConfig routes) {
        courses.add(routes);
        consultations.add(routes);
        runs.add(routes);
        schedule.add(routes);
        enrolment.add(routes);
        team.add(routes);
        join.add(routes);
        coverage.add(routes);
        activities.add(routes);
        imports.routes(routes, "/imports", Permission.ENROLMENT_EDIT, List.of(participantList));
        imports.routes(routes, "/kinds/imports", Permission.COURSE_EDIT, List.of(kindList));
        imports.routes(routes, "/scores/imports", Permission.RESULT_EDIT, List.of(scoreList));
        content.add(routes);
        steps.add(routes, content::showVersion);
        reviews.add(routes);
        traces.add(routes);
        differences.add(routes);
        files.add(routes);
        attendance.add(routes);
        results.add(routes);
        certificates.add(routes);
        papers.add(routes);
        renewals.add(routes);
    }
}
