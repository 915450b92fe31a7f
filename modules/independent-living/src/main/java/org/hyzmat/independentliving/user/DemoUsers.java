package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.People;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.ServiceChoices;
import org.hyzmat.platform.office.Office;

/** Made-up service users: grown-up people of the register who belong to no family there. */
public final class DemoUsers {

    private static final int ADULT = 18;
    private static final int OLD = 60;
    private static final int LONGEST_DAYS = 540;
    private static final int NEWEST_DAYS = 6;
    private static final int OLDER_PEOPLE = 11;
    private static final int CHRONIC_ILLNESS = 12;

    private static final List<String> STREETS =
            List.of("Magtymguly köçesi", "Görogly köçesi", "Mollanepes köçesi", "Atatürk köçesi", "Baýramhan köçesi");
    private static final List<String> ACCESS = List.of(
            "Açar goňşusynda, 2-nji gat.",
            "Uzak jaň etmeli: gowy eşitmeýär.",
            "Ключ у соседки этажом ниже.",
            "Howluda it bar, öňünden jaň ediň.",
            "",
            "Girelgäniň belgisi 14; lift işlemeýär.");
    private static final List<PlacementRisk> RISKS = List.of(
            PlacementRisk.LIKELY,
            PlacementRisk.POSSIBLE,
            PlacementRisk.LIKELY,
            PlacementRisk.NONE,
            PlacementRisk.POSSIBLE,
            PlacementRisk.LIKELY,
            PlacementRisk.POSSIBLE,
            PlacementRisk.NONE,
            PlacementRisk.LIKELY,
            PlacementRisk.UNKNOWN);

    private final Office office;
    private final People people;
    private final UserRepository users;
    private final ServiceChoices services;

    public DemoUsers(Office office, People people) {
        this.office = office;
        this.people = people;
        this.users = new UserRepository(office.jdbi());
        this.services = new ServiceChoices(office.directory(), Permission.MODULE);
    }

    /** Adds those of one provider. */
    public List<ServiceUser> fill(Actor provider, RandomGenerator chance) {
        List<Service> offered = services.offeredTo(provider, provider.agency());
        List<ServiceUser> added = new ArrayList<>();
        if (offered.isEmpty()) {
            return added;
        }
        for (PersonLabel person : adults(provider)) {
            UUID id = office.ids().next();
            Intake intake = Intake.of(person);
            UserDraft draft = draft(provider, intake, offered, new Turn(added.size(), chance));
            users.add(new Stamp(provider, morning(draft.beginning().startedOn())), id, intake, draft);
            added.add(users.find(provider.visible(), id).orElseThrow());
        }
        return added;
    }

    /** Whose turn it is, and what decides everything arbitrary. */
    private record Turn(int number, RandomGenerator chance) {

        <T> T one(List<T> choices) {
            return choices.get(chance.nextInt(choices.size()));
        }
    }

    private List<PersonLabel> adults(Actor provider) {
        Set<UUID> withFamily = families(provider).stream()
                .flatMap(family -> family.members().stream())
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
        List<PersonLabel> adults = new ArrayList<>();
        Page<PersonLabel> page = people.allPersons(provider, 1);
        while (!page.rows().isEmpty()) {
            adults.addAll(page.rows());
            page = people.allPersons(provider, page.number() + 1);
        }
        adults.removeIf(person -> withFamily.contains(person.id())
                || person.birth().ageOn(office.today()).orElse(0) < ADULT);
        return adults;
    }

    private List<Family> families(Actor provider) {
        List<Family> families = new ArrayList<>();
        Page<Family> page = people.allFamilies(provider, 1);
        while (!page.rows().isEmpty()) {
            families.addAll(page.rows());
            page = people.allFamilies(provider, page.number() + 1);
        }
        return families;
    }

    private UserDraft draft(Actor provider, Intake intake, List<Service> offered, Turn turn) {
        LocalDate started = office.today().minusDays(turn.chance().nextInt(NEWEST_DAYS, LONGEST_DAYS));
        Service service = service(intake, offered, turn);
        List<UUID> places = service.places();
        PlacementRisk level = RISKS.get(turn.number() % RISKS.size());
        return new UserDraft(
                new Beginning(service.id(), started, intake.ageOn(started).orElse(Beginning.NO_AGE)),
                CareForm.AT_HOME,
                provider.person(),
                places.isEmpty() ? office.directory().places().get(0).id() : turn.one(places),
                "%s, %d-nji jaý, %d-nji öý"
                        .formatted(
                                turn.one(STREETS),
                                turn.chance().nextInt(1, 90),
                                turn.chance().nextInt(1, 70)),
                "+993 61 %02d-%02d-%02d"
                        .formatted(
                                turn.chance().nextInt(100),
                                turn.chance().nextInt(100),
                                turn.chance().nextInt(100)),
                turn.one(ACCESS),
                level == PlacementRisk.UNKNOWN
                        ? RiskAtIntake.UNKNOWN
                        : new RiskAtIntake(level, provider.person(), started));
    }

    /** Older people by the service for them or that for chronic illness, younger ones by one of the two others. */
    private Service service(Intake intake, List<Service> offered, Turn turn) {
        boolean isOld = intake.ageOn(office.today()).orElse(0) >= OLD;
        int wanted = turn.chance().nextInt(3) == 0 ? CHRONIC_ILLNESS : isOld ? OLDER_PEOPLE : OLDER_PEOPLE - 1;
        Optional<Service> found =
                offered.stream().filter(each -> each.pilot() == wanted).findFirst();
        return found.orElse(offered.get(0));
    }

    private OffsetDateTime morning(LocalDate day) {
        return day.atTime(LocalTime.of(10, 20)).atZone(office.clock().getZone()).toOffsetDateTime();
    }
}
