package org.hyzmat.strongfamilies;

import static org.hyzmat.strongfamilies.web.Permission.ATTENDANCE_MARK;
import static org.hyzmat.strongfamilies.web.Permission.CURRICULUM_EDIT;
import static org.hyzmat.strongfamilies.web.Permission.GROUP_EDIT;
import static org.hyzmat.strongfamilies.web.Permission.GROUP_READ;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import org.hyzmat.mhpsscourses.api.Gate;
import org.hyzmat.mhpsscourses.api.NeededCoursePages;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.hyzmat.people.api.People;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.imports.Imports;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.strongfamilies.lists.AttendanceList;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.report.ReportDesk;
import org.hyzmat.strongfamilies.report.ReportRoutes;
import org.hyzmat.strongfamilies.score.DueList;
import org.hyzmat.strongfamilies.score.ScoreList;
import org.hyzmat.strongfamilies.score.ScoreStore;
import org.hyzmat.strongfamilies.score.ScoredGroups;
import org.hyzmat.strongfamilies.web.Store;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entry of the module: groups of families, their sessions and the programmes they follow. */
@Component(service = ServiceModule.class)
public final class StrongFamiliesModule implements ServiceModule {

    private final NeededCoursePages needed;
    private final GroupPages groups;
    private final GroupOverview overview;
    private final GroupRemoval removal;
    private final FamilyPages families;
    private final ComingPages coming;
    private final PlanPages plans;
    private final SessionPages sessions;
    private final CurriculumPages curricula;
    private final MeasuringRoutes measuring;
    private final ReportRoutes reports;
    private final Imports imports;
    private final List<ListKind<?>> lists;

    @Activate
    public StrongFamiliesModule(
            @Reference Jdbi jdbi,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference Directory directory,
            @Reference People people,
            @Reference Qualifications qualifications,
            @Reference Texts texts,
            @Reference Sheets sheets,
            @Reference Statistics statistics,
            @Reference Charts charts,
            @Reference FigureRules rules,
            @Reference Imports imports) {
        Store store = Store.in(jdbi, ids);
        Register register = new Register(people);
        DueList due = new DueList(jdbi, ids);
        Office office = new Office(jdbi, clock, ids, directory);
        Leaders leaders = new Leaders(new Gate(jdbi, qualifications), store, office);
        needed = new NeededCoursePages(office, qualifications, "/");
        groups = new GroupPages(store, due, leaders, office);
        overview = new GroupOverview(store, due, register, leaders, office);
        removal = new GroupRemoval(store);
        families = new FamilyPages(store, register, clock, ids);
        coming = new ComingPages(store, register, clock);
        plans = new PlanPages(store, directory, clock);
        sessions = new SessionPages(store, directory, register, clock);
        curricula = new CurriculumPages(store, clock, ids);
        measuring = new MeasuringRoutes(jdbi, store, directory, register, clock, ids);
        ReportDesk.Office desk = new ReportDesk.Office(texts, sheets, rules, clock);
        this.imports = imports;
        ScoredGroups scored = new ScoredGroups(store, ScoreStore.in(jdbi, ids), register);
        lists = List.of(new AttendanceList(register, ids, clock), new ScoreList(scored, clock, ids));
        reports = new ReportRoutes(jdbi, store.curricula(), directory, desk, statistics, charts);
    }

    @Override
    public void routes(RoutesConfig routes) {
        routes.get("/", groups::list, GROUP_READ);
        routes.get("/groups/new", groups::blank, GROUP_EDIT);
        routes.post("/groups/new", groups::create, GROUP_EDIT);
        routes.get("/groups/{group}", overview::show, GROUP_READ);
        routes.get("/groups/{group}/edit", groups::edit, GROUP_EDIT);
        routes.post("/groups/{group}/edit", groups::change, GROUP_EDIT);
        routes.get("/groups/{group}/end", overview::ending, GROUP_EDIT);
        routes.post("/groups/{group}/end", overview::end, GROUP_EDIT);
        routes.post("/groups/{group}/reopen", overview::reopen, GROUP_EDIT);
        routes.get("/groups/{group}/remove", removal::ask, GROUP_EDIT);
        routes.post("/groups/{group}/remove", removal::remove, GROUP_EDIT);
        routes.get("/groups/{group}/families/new", families::blank, GROUP_EDIT);
        routes.post("/groups/{group}/families/new", families::add, GROUP_EDIT);
        routes.get("/groups/{group}/families/{group-family}/leave", families::leaving, GROUP_EDIT);
        routes.post("/groups/{group}/families/{group-family}/leave", families::leave, GROUP_EDIT);
        routes.get("/groups/{group}/families/{group-family}/edit", coming::edit, GROUP_EDIT);
        routes.post("/groups/{group}/families/{group-family}/edit", coming::change, GROUP_EDIT);
        routes.get("/groups/{group}/plan", plans::planning, GROUP_EDIT);
        routes.post("/groups/{group}/plan", plans::plan, GROUP_EDIT);
        routes.get("/sessions/{session}", sessions::show, GROUP_READ);
        routes.post("/sessions/{session}", sessions::mark, ATTENDANCE_MARK);
        routes.get("/sessions/{session}/sheet", sessions::sheet, GROUP_READ);
        routes.get("/sessions/{session}/edit", plans::moving, GROUP_EDIT);
        routes.post("/sessions/{session}/edit", plans::move, GROUP_EDIT);
        routes.get("/sessions/{session}/held", plans::holding, ATTENDANCE_MARK);
        routes.post("/sessions/{session}/held", plans::hold, ATTENDANCE_MARK);
        routes.get("/certificate", needed::edit, GROUP_EDIT);
        routes.post("/certificate", needed::change, GROUP_EDIT);
        routes.get("/curricula", curricula::list, GROUP_READ);
        routes.get("/curricula/{curriculum-version}", curricula::show, GROUP_READ);
        routes.post("/curricula/{curriculum-version}/copies", curricula::copy, CURRICULUM_EDIT);
        routes.get("/curricula/{curriculum-version}/edit", curricula::edit, CURRICULUM_EDIT);
        routes.post("/curricula/{curriculum-version}/edit", curricula::change, CURRICULUM_EDIT);
        measuring.add(routes);
        reports.add(routes);
        imports.routes(routes, "/imports", GROUP_EDIT, lists);
    }
}
