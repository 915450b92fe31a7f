package org.hyzmat.mhpsscourses.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.office.Office;

/** Thirty made-up activities of an agency in the last year. */
public final class DemoActivities {

    private static final int ACTIVITIES = 30;
    private static final List<Sector> SECTORS =
            List.of(Sector.EDUCATION, Sector.HEALTH, Sector.SOCIAL_PROTECTION, Sector.CIVIL_SOCIETY);
    private static final List<Layer> LAYERS = List.of(Layer.BASIC, Layer.COMMUNITY, Layer.COMMUNITY, Layer.FOCUSED);

    private final Office office;
    private final ActivityRepository activities;
    private final KindRepository kinds;

    public DemoActivities(Office office) {
        this.office = office;
        this.activities = new ActivityRepository(office.jdbi(), office.ids()::next);
        this.kinds = new KindRepository(office.jdbi());
    }

    /** Records them for one agency. */
    public void fill(Actor actor, RandomGenerator chance) {
        List<Kind> offered = KindRepository.inUse(kinds.known(actor.agency()));
        List<UUID> places = office.directory().places().stream()
                .filter(place -> place.kind().equals("etrap") && place.existsOn(office.today()))
                .limit(12)
                .map(Place::id)
                .toList();
        for (int i = 0; i < ACTIVITIES; i++) {
            ActivityDraft draft = new ActivityDraft(
                    office.today().minusDays(5L + 12L * i),
                    places.get(i % places.size()),
                    LAYERS.get(i % LAYERS.size()),
                    SECTORS.get(i % SECTORS.size()),
                    offered.get(i % offered.size()).id(),
                    reached(chance));
            activities.create(office.ids().next(), draft, new Stamp(actor, office.now()));
        }
    }

    private static List<Reached> reached(RandomGenerator chance) {
        Map<String, Reached> reached = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            Sex sex = Sex.values()[chance.nextInt(2)];
            AgeBand band = AgeBand.values()[chance.nextInt(AgeBand.values().length)];
            Reached cell = new Reached(sex, band, 1 + chance.nextInt(20));
            reached.putIfAbsent(cell.field(), cell);
        }
        return List.copyOf(reached.values());
    }
}
