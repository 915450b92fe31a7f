package org.hyzmat.independentliving;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hyzmat.independentliving.assessment.DemoAssessments;
import org.hyzmat.independentliving.catalogue.DemoNeed;
import org.hyzmat.independentliving.catalogue.DemoWorkers;
import org.hyzmat.independentliving.contact.DemoContacts;
import org.hyzmat.independentliving.delivery.DemoVisits;
import org.hyzmat.independentliving.outcome.DemoOutcomes;
import org.hyzmat.independentliving.plan.DemoPlans;
import org.hyzmat.independentliving.user.DemoUsers;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.hyzmat.people.api.People;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.DemoData;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills two provider agencies with people who are supported at home, in every state. */
@Component(service = DemoData.class)
public final class IndependentLivingDemo implements DemoData {

    private static final int PROVIDERS = 2;

    private final Jdbi jdbi;
    private final Office office;
    private final Qualifications qualifications;
    private final DemoUsers users;
    private final DemoContacts contacts;
    private final DemoAssessments assessments;
    private final DemoOutcomes outcomes;
    private final DemoWorkers workers;
    private final DemoPlans plans;
    private final DemoVisits visits;

    /** Writes into the module's own schema, with persons of the register of people. */
    @Activate
    public IndependentLivingDemo(
            @Reference Jdbi jdbi,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference Directory directory,
            @Reference People people,
            @Reference Qualifications qualifications) {
        this.jdbi = jdbi;
        this.qualifications = qualifications;
        office = new Office(jdbi, clock, ids, directory);
        this.users = new DemoUsers(office, people);
        this.contacts = new DemoContacts(office);
        this.assessments = new DemoAssessments(office);
        this.outcomes = new DemoOutcomes(office);
        this.workers = new DemoWorkers(office);
        this.plans = new DemoPlans(office);
        this.visits = new DemoVisits(office);
    }

    @Override
    public void fill(List<Actor> staff, RandomGenerator chance) {
        DemoNeed need = new DemoNeed(office, qualifications);
        for (Actor provider : staff.subList(0, Math.min(PROVIDERS, staff.size()))) {
            jdbi.useTransaction(handle -> fill(provider, need, chance));
        }
    }

    private void fill(Actor provider, DemoNeed need, RandomGenerator chance) {
        need.fill(provider);
        List<ServiceUser> supported = users.fill(provider, chance);
        contacts.fill(provider, supported, chance);
        assessments.fill(provider, supported, chance);
        outcomes.fill(provider, supported);
        plans.fill(provider, supported, workers.fill(provider), chance);
        visits.fill(provider, chance);
    }
}
