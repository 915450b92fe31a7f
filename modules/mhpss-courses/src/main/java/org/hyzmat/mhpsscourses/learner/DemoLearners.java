package org.hyzmat.mhpsscourses.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.WorkforceMember;

/** Invented people whom agencies send to courses, and some of the workforce of the demo world. */
public final class DemoLearners {

    private static final List<String> WOMEN = List.of(
            "Aýgül", "Bahar", "Çynar", "Gülşat", "Jemal", "Läle", "Maral", "Ogulnar", "Selbi", "Tawus", "Ýazgül",
            "Zöhre");
    private static final List<String> MEN = List.of(
            "Arslan", "Batyr", "Çary", "Döwran", "Gurban", "Kerim", "Merdan", "Nury", "Perman", "Resul", "Şöhrat",
            "Ýusup");
    private static final List<String> FAMILIES = List.of(
            "Annaýew",
            "Berdiýew",
            "Çaryýew",
            "Durdyýew",
            "Garajaýew",
            "Halykow",
            "Işangulyýew",
            "Kakajanow",
            "Mämmedow",
            "Nepesow",
            "Öwezow",
            "Rejepow",
            "Saparow",
            "Taganow",
            "Ýazmyradow");
    private static final Set<String> AGENCIES = Set.of("demo-nur", "demo-cynar");
    private static final Set<String> SENT = Set.of("facilitator", "coordinator", "carer");

    private final Directory directory;
    private final RandomGenerator chance;
    private int made;

    /**
     * Begins with the first of them.
     *
     * @param chance where every arbitrary choice comes from
     */
    public DemoLearners(Directory directory, RandomGenerator chance) {
        this.directory = directory;
        this.chance = chance;
    }

    /** Where somebody may work, as what. */
    private record Work(Sector sector, String organisation, String profession) {}

    private static final List<Work> WORKS = List.of(
            new Work(Sector.EDUCATION, "12-nji orta mekdep", "Mugallym"),
            new Work(Sector.EDUCATION, "5-nji orta mekdep", "Mekdep psihology"),
            new Work(Sector.HEALTH, "3-nji saglyk öýi", "Maşgala lukmany"),
            new Work(Sector.HEALTH, "Ene-çaga saglyk merkezi", "Şepagat uýasy"),
            new Work(Sector.POLICE_AND_JUSTICE, "Kämillik ýaşyna ýetmedikler bölümi", "Inspektor"),
            new Work(Sector.SOCIAL_PROTECTION, "Durmuş goraglylyk bölümi", "Durmuş işgäri"),
            new Work(Sector.LOCAL_AUTHORITY, "Etrap häkimligi", "Esasy hünärmen"));

    /** The next people nobody was before. */
    public List<LearnerDraft> next(int count) {
        List<LearnerDraft> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(made++));
        }
        return people;
    }

    private LearnerDraft person(int number) {
        int given = number % (WOMEN.size() + MEN.size());
        boolean isWoman = given < WOMEN.size();
        String family = FAMILIES.get((number * 7 + number / (WOMEN.size() + MEN.size())) % FAMILIES.size());
        String name = isWoman ? WOMEN.get(given) + " " + family + "a" : MEN.get(given - WOMEN.size()) + " " + family;
        Work work = WORKS.get(chance.nextInt(WORKS.size()));
        return draft(name, work, Learner.NONE, Learner.NONE);
    }

    private LearnerDraft draft(String name, Work work, UUID person, UUID agency) {
        Psychologist psychologist = work.profession().contains("psiholog") ? Psychologist.YES : Psychologist.NO;
        return new LearnerDraft(
                person,
                name,
                work.profession(),
                work.sector(),
                work.organisation(),
                agency,
                place(),
                psychologist,
                "",
                chance.nextInt(3) > 0);
    }

    private UUID place() {
        List<Place> regions = directory.places().stream()
                .filter(place -> place.kind().equals("region") || place.code().equals("ashgabat"))
                .toList();
        return regions.isEmpty()
                ? Learner.NONE
                : regions.get(chance.nextInt(regions.size())).id();
    }

    /** Those of the workforce whom the provider agencies send. */
    public List<LearnerDraft> colleagues() {
        return directory.agencies().stream()
                .filter(agency -> AGENCIES.contains(agency.code()))
                .flatMap(agency -> directory.workforce(agency.id()).stream())
                .filter(member -> SENT.contains(member.function()))
                .map(this::colleague)
                .toList();
    }

    private LearnerDraft colleague(WorkforceMember member) {
        Work work = new Work(Sector.SOCIAL_PROTECTION, "", "Durmuş işgäri");
        return draft(member.name(), work, member.id(), member.agency());
    }

    /** Somebody whom a list names a second time, in other letters. */
    public LearnerDraft spelledOtherwise(LearnerDraft person, String name) {
        return new LearnerDraft(
                Learner.NONE,
                name,
                person.profession(),
                person.sector(),
                person.organisation(),
                person.organisationId(),
                person.placeId(),
                person.psychologist(),
                "",
                false);
    }
}
