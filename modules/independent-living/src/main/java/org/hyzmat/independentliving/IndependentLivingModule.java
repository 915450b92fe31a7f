package org.hyzmat.independentliving;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import org.hyzmat.independentliving.assessment.AssessmentRoutes;
import org.hyzmat.independentliving.catalogue.CatalogueRoutes;
import org.hyzmat.independentliving.contact.ContactRoutes;
import org.hyzmat.independentliving.delivery.DeliveryRoutes;
import org.hyzmat.independentliving.lists.VisitList;
import org.hyzmat.independentliving.outcome.OutcomeRoutes;
import org.hyzmat.independentliving.plan.PlanRoutes;
import org.hyzmat.independentliving.report.ReportRoutes;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserRoutes;
import org.hyzmat.independentliving.visit.VisitRoutes;
import org.hyzmat.independentliving.volume.VolumeRoutes;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.independentliving.week.WeekRoutes;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.hyzmat.people.api.People;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.imports.Imports;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entry of the module: people supported at home, their plans, the visits and what these delivered. */
@Component(service = ServiceModule.class)
public final class IndependentLivingModule implements ServiceModule {

    private final UserRoutes users;
    private final ContactRoutes contacts;
    private final DeliveryRoutes delivery;
    private final WeekRoutes weeks;
    private final VisitRoutes visits;
    private final AssessmentRoutes assessments;
    private final OutcomeRoutes outcomes;
    private final PlanRoutes plans;
    private final CatalogueRoutes catalogue;
    private final VolumeRoutes volume;
    private final ReportRoutes report;
    private final VisitList visitList;
    private final Imports imports;

    /** Builds the pages from what the host hands over. */
    @Activate
    public IndependentLivingModule(
            @Reference Jdbi jdbi,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference Directory directory,
            @Reference People people,
            @Reference Qualifications qualifications,
            @Reference Texts texts,
            @Reference Charts charts,
            @Reference Sheets sheets,
            @Reference Imports imports,
            @Reference FigureRules rules) {
        Office office = new Office(jdbi, clock, ids, directory);
        contacts = new ContactRoutes(office);
        assessments = new AssessmentRoutes(office, texts, charts);
        visits = new VisitRoutes(office);
        weeks = new WeekRoutes(office);
        delivery = new DeliveryRoutes(office);
        plans = new PlanRoutes(office);
        List<UserExtension> extensions = List.of(delivery, visits, plans, contacts, assessments);
        users = new UserRoutes(office, people, extensions);
        outcomes = new OutcomeRoutes(office, extensions);
        catalogue = new CatalogueRoutes(office, qualifications);
        volume = new VolumeRoutes(office, texts, sheets);
        visitList = new VisitList(office);
        this.imports = imports;
        report = new ReportRoutes(office, new ReportRoutes.Tools(texts, sheets, charts, rules));
    }

    @Override
    public void routes(RoutesConfig routes) {
        users.add(routes);
        contacts.add(routes);
        delivery.add(routes);
        weeks.add(routes);
        visits.add(routes);
        assessments.add(routes);
        outcomes.add(routes);
        plans.add(routes);
        catalogue.add(routes);
        volume.add(routes);
        report.add(routes);
        imports.routes(routes, "/imports", Permission.VISIT_PLAN, List.of(visitList));
    }
}
