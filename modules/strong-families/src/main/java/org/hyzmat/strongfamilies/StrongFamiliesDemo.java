package org.hyzmat.strongfamilies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.People;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.DemoData;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupDraft;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.JoinDraft;
import org.hyzmat.strongfamilies.group.JoinRules;
import org.hyzmat.strongfamilies.group.Joining;
import org.hyzmat.strongfamilies.group.LeaveDraft;
import org.hyzmat.strongfamilies.group.LeaveReason;
import org.hyzmat.strongfamilies.score.ScoreStore;
import org.hyzmat.strongfamilies.session.Attendee;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.session.SessionFrame;
import org.hyzmat.strongfamilies.session.SessionPlan;
import org.hyzmat.strongfamilies.web.Store;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills two provider agencies with groups in every state, one of which meets today. */
@Component(service = DemoData.class)
public final class StrongFamiliesDemo implements DemoData {

    private static final UUID STRONG_FAMILIES = UUID.fromString("6f2b1c00-0000-7000-8000-000000000011");
    private static final Names REPORT = new Names(
            "Facts: dates, place, 10 families; everything else made up.",
            "Факты: даты, место, 10 семей; всё остальное вымышлено.",
            "Hakykat: seneler, ýer, 10 maşgala; galan zatlaryň hemmesi toslanan.");
    private static final LocalTime TIME = LocalTime.of(17, 0);
    private static final String VENUE = "Maşgala merkezi, 2-nji otag";

    /** The first marks of a session show each kind once; the others are as they mostly are. */
    private static final List<Mark> USUAL =
            List.of(Mark.PRESENT, Mark.PRESENT, Mark.PRESENT, Mark.PRESENT, Mark.PRESENT, Mark.LATE, Mark.EXCUSED);

    private final Jdbi jdbi;
    private final Store store;
    private final DemoScores scores;
    private final Directory directory;
    private final People people;
    private final Qualifications qualifications;
    private final Clock clock;
    private final IdSource ids;

    /** Writes into the module's own schema, with families of the register of people. */
    @Activate
    public StrongFamiliesDemo(
            @Reference Jdbi jdbi,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference Directory directory,
            @Reference People people,
            @Reference Qualifications qualifications) {
        this.jdbi = jdbi;
        this.store = Store.in(jdbi, ids);
        this.scores = new DemoScores(store, ScoreStore.in(jdbi, ids), clock);
        this.directory = directory;
        this.people = people;
        this.qualifications = qualifications;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void fill(List<Actor> staff, RandomGenerator chance) {
        LocalDate today = LocalDate.now(clock);
        DemoLeaders leaders = new DemoLeaders(jdbi, ids, qualifications);
        if (!staff.isEmpty()) {
            jdbi.useTransaction(handle -> fill(staff.get(0), DemoGroup.ofFirst(today), leaders, chance));
        }
        if (staff.size() > 1) {
            jdbi.useTransaction(handle -> fill(staff.get(1), DemoGroup.ofSecond(today), leaders, chance));
            leaders.want(staff.get(1), at(today));
        }
    }

    private void fill(Actor provider, List<DemoGroup> groups, DemoLeaders leaders, RandomGenerator chance) {
        List<Family> families = families(provider);
        for (DemoGroup demo : groups) {
            List<Service> services = services(provider, demo.restricted());
            if (!services.isEmpty()) {
                Group group = group(provider, demo, services.get(0), leaders);
                join(provider, demo, group, families);
                plan(provider, demo, group);
                mark(provider, demo, group, chance);
                scores.fill(provider, group, chance);
                finish(provider, demo, group);
            }
        }
    }

    /** All families, those first whose children have outgrown the programme: a group of long ago needs them. */
    private List<Family> families(Actor provider) {
        List<Family> all = new ArrayList<>();
        Page<Family> page = people.allFamilies(provider, 1);
        while (!page.rows().isEmpty()) {
            all.addAll(page.rows());
            page = people.allFamilies(provider, page.number() + 1);
        }
        CurriculumVersion curriculum = store.curricula().find(STRONG_FAMILIES).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        all.sort(
                Comparator.comparing(family -> coming(family, curriculum, today).size() > 1));
        return all;
    }

    private List<Service> services(Actor provider, boolean restricted) {
        return directory.services().stream()
                .filter(service -> service.modules().contains("strong-families"))
                .filter(service -> service.providers().contains(provider.agency()))
                .filter(service -> (service.sensitivity() == Service.Sensitivity.RESTRICTED) == restricted)
                .toList();
    }

    private Group group(Actor provider, DemoGroup demo, Service service, DemoLeaders leaders) {
        UUID id = ids.next();
        UUID place = service.places()
                .get(demo.name().startsWith("AŞ") ? 0 : service.places().size() - 1);
        Set<UUID> facilitators = directory.workforce(provider.agency()).stream()
                .filter(member -> member.function().equals("facilitator") && member.worksOn(LocalDate.now(clock)))
                .filter(member -> member.services().contains(service.id()))
                .map(WorkforceMember::id)
                .collect(Collectors.toSet());
        GroupDraft draft = new GroupDraft(demo.name(), service.id(), STRONG_FAMILIES, place, VENUE, facilitators);
        store.groups().create(id, leaders.led(draft), provider, at(demo.start().minusDays(10)));
        return store.groups().find(provider.visible(), id).orElseThrow();
    }

    private void join(Actor provider, DemoGroup demo, Group group, List<Family> families) {
        LocalDate joined = demo.start().minusDays(3);
        CurriculumVersion curriculum = store.curricula().find(STRONG_FAMILIES).orElseThrow();
        List<Joining> joining = new ArrayList<>();
        for (Family family : List.copyOf(families)) {
            List<FamilyMember> coming = coming(family, curriculum, joined);
            if (joining.size() < demo.families() + demo.leaving() && coming.size() > 1) {
                joining.add(new Joining(ids.next(), family.id(), coming));
                families.remove(family);
            }
        }
        store.families().add(group, new JoinDraft(joined, joining), provider, at(joined));
        List<GroupFamily> present = store.families().ofGroup(provider.visible(), group.id());
        for (GroupFamily family : present.subList(Math.max(0, present.size() - demo.leaving()), present.size())) {
            LeaveDraft leaving = new LeaveDraft(demo.start().plusDays(2), LeaveReason.TIMES);
            store.families().leave(provider.visible(), family.id(), leaving);
        }
    }

    /** One caregiver, and the children of a fitting age. */
    private static List<FamilyMember> coming(Family family, CurriculumVersion curriculum, LocalDate day) {
        List<String> proposed = Candidate.proposed(family, curriculum, day);
        List<FamilyMember> members = family.members().stream()
                .filter(member -> proposed.contains(JoinRules.key(family, member)))
                .sorted(Comparator.comparing(member -> member.role().part()))
                .toList();
        List<FamilyMember> coming = new ArrayList<>();
        members.stream()
                .filter(member -> member.role().part() == FamilyRole.Part.CAREGIVER)
                .limit(1)
                .forEach(coming::add);
        members.stream()
                .filter(member -> member.role().part() == FamilyRole.Part.CHILD)
                .limit(coming.isEmpty() ? 0 : 2)
                .forEach(coming::add);
        return coming;
    }

    private void plan(Actor provider, DemoGroup demo, Group group) {
        List<SessionPlan> plans = new ArrayList<>();
        demo.sessions().forEach(planned -> plans.add(new SessionPlan(plans.size() + 1, planned, TIME)));
        SessionFrame frame =
                new SessionFrame(group.id(), group.agencyId(), group.serviceId(), group.placeId(), group.venue());
        store.sessions().plan(frame, plans, provider, at(demo.start().minusDays(9)));
    }

    private void mark(Actor provider, DemoGroup demo, Group group, RandomGenerator chance) {
        List<Session> sessions = store.sessions().ofGroup(provider.visible(), group.id());
        for (Session session : sessions.subList(0, demo.marked())) {
            Map<UUID, MarkChange> marks = new HashMap<>();
            for (Attendee attendee : store.attendance().roster(provider.visible(), session)) {
                if (RosterCall.meets(store.curricula().outline(STRONG_FAMILIES), session, attendee.strand())) {
                    marks.put(attendee.participantId(), new MarkChange(Mark.NONE, mark(marks.size(), chance), true));
                }
            }
            OffsetDateTime evening = at(session.planned().date());
            store.attendance().save(provider, session, new AttendanceDraft(marks), evening);
        }
    }

    private static Mark mark(int ordinal, RandomGenerator chance) {
        boolean isAmongFirst = ordinal < Mark.CHOICES.size();
        return isAmongFirst ? Mark.CHOICES.get(ordinal) : USUAL.get(chance.nextInt(USUAL.size()));
    }

    private void finish(Actor provider, DemoGroup demo, Group group) {
        if (demo.ended()) {
            store.groups().end(provider.visible(), group.id(), group.version(), demo.end());
        }
        if (demo.equals(DemoGroup.REPORTED)) {
            store.groups().remark(provider.visible(), group.id(), REPORT);
        }
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(TIME.plusMinutes(40)).atZone(clock.getZone()).toOffsetDateTime();
    }
}
