package org.hyzmat.mhpsscourses.trace;

import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.consultation.Recommendation;
import org.hyzmat.mhpsscourses.consultation.RecommendationRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Made-up answers to most of what was recommended; some recommendations stay open. */
public final class DemoTraces {

    private static final int OPEN = 2;

    private final Office office;
    private final RecommendationRepository recommendations;
    private final TraceRepository traces;

    public DemoTraces(Office office) {
        this.office = office;
        this.recommendations = new RecommendationRepository(office.jdbi());
        this.traces = new TraceRepository(office.jdbi());
    }

    /** Ties the recommendations of an agency to these versions, one to each. */
    public void fill(Actor actor, List<UUID> versions) {
        Stamp stamp = new Stamp(actor, office.now());
        List<Recommendation> open = recommendations.open(actor.agency(), 1).rows();
        int answered = Math.min(versions.size(), open.size() - OPEN);
        for (int i = 0; i < answered; i++) {
            traces.add(stamp, office.ids().next(), open.get(i), versions.get(i), "");
        }
    }
}
