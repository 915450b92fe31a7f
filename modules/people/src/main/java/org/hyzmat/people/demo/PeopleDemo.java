package org.hyzmat.people.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.family.FamilyRepository;
import org.hyzmat.people.family.MemberRepository;
import org.hyzmat.people.family.MemberRow;
import org.hyzmat.people.person.ContactDraft;
import org.hyzmat.people.person.ContactRepository;
import org.hyzmat.people.person.Edge;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.DemoData;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Fills the register of two provider agencies with made-up families, and with adults who belong to none of them: those
 * whom services at home support.
 */
@Component(service = DemoData.class)
public final class PeopleDemo implements DemoData {

    private static final int PROVIDERS = 2;
    private static final int FAMILIES_OF_EACH = 34;

    /** The day on which the children of the first provider's former families were of the age that groups are for. */
    private static final LocalDate FORMERLY = LocalDate.of(2021, 9, 1);

    private static final int FORMER_FAMILIES = 12;

    /** Of the first provider as many as fill two pages of a list and begin a third one. */
    private static final List<Integer> ADULTS_OF_EACH = List.of(54, 26);

    private final Jdbi jdbi;
    private final FamilyRepository families;
    private final MemberRepository members;
    private final ContactRepository contacts;
    private final Directory directory;
    private final Edge edge;

    /** Writes into the module's own schema. */
    @Activate
    public PeopleDemo(
            @Reference Jdbi jdbi, @Reference Clock clock, @Reference IdSource ids, @Reference Directory directory) {
        this.jdbi = jdbi;
        this.families = new FamilyRepository(jdbi);
        this.members = new MemberRepository(jdbi);
        this.contacts = new ContactRepository(jdbi);
        this.directory = directory;
        this.edge = new Edge(clock, ids);
    }

    @Override
    public void fill(List<Actor> staff, RandomGenerator chance) {
        jdbi.useTransaction(handle -> addAll(staff, chance));
    }

    private void addAll(List<Actor> staff, RandomGenerator chance) {
        List<String> places = places();
        for (Actor provider : staff.subList(0, Math.min(PROVIDERS, staff.size()))) {
            for (int family = 0; family < FAMILIES_OF_EACH; family++) {
                add(provider, edge.today(), places, chance);
            }
        }
        for (int family = 0; family < FORMER_FAMILIES && !staff.isEmpty(); family++) {
            add(staff.get(0), FORMERLY, places, chance);
        }
        for (int provider = 0; provider < Math.min(PROVIDERS, staff.size()); provider++) {
            addAdults(staff.get(provider), ADULTS_OF_EACH.get(provider), places, chance);
        }
    }

    private void addAdults(Actor provider, int number, List<String> places, RandomGenerator chance) {
        List<DemoAdult> adults = new ArrayList<>();
        while (adults.size() < number) {
            adults.addAll(DemoAdult.household(chance, edge.today(), anyOf(places, chance)));
        }
        Stamp stamp = edge.stamp(provider);
        jdbi.useTransaction(handle -> adults.subList(0, number).forEach(adult -> {
            UUID id = edge.newId();
            PersonRepository.insert(handle, stamp, id, adult.person());
            ContactRepository.insert(handle, stamp, edge.newId(), id, adult.contact());
        }));
    }

    private void add(Actor provider, LocalDate day, List<String> places, RandomGenerator chance) {
        UUID family = edge.newId();
        String place = anyOf(places, chance);
        families.add(edge.stamp(provider), family, DemoFamily.next(chance, day, place), edge.ids());
        members.of(provider.visible(), List.of(family)).stream()
                .filter(row -> row.role().part() == FamilyRole.Part.CAREGIVER && chance.nextInt(4) == 0)
                .forEach(row -> addContact(provider, row, chance));
    }

    private static String anyOf(List<String> places, RandomGenerator chance) {
        return places.isEmpty() ? "" : DemoNames.one(places, chance);
    }

    private void addContact(Actor provider, MemberRow row, RandomGenerator chance) {
        ContactDraft contact = new ContactDraft(
                "+993 60 %02d-%02d-%02d".formatted(chance.nextInt(100), chance.nextInt(100), chance.nextInt(100)),
                DemoNames.one(List.of("", "Goňşusy", "Gaýynenesi", "Соседка"), chance),
                DemoNames.one(List.of("09:00–12:00", "18:00–20:00", "duşenbe, anna 10:00–13:00"), chance),
                DemoNames.one(List.of(List.of("call"), List.of("call", "sms"), List.of("messenger")), chance),
                chance.nextBoolean());
        contacts.add(edge.stamp(provider), edge.newId(), row.person().id(), contact);
    }

    /** Towns and districts where pilots run, or all of them if none does. */
    private List<String> places() {
        LocalDate today = edge.today();
        List<Place> towns = directory.places().stream()
                .filter(place -> !place.kind().equals("region") && place.existsOn(today))
                .toList();
        List<Place> pilots =
                towns.stream().filter(place -> place.isPilotOn(today)).toList();
        return (pilots.isEmpty() ? towns : pilots)
                .stream().map(place -> place.id().toString()).toList();
    }
}
