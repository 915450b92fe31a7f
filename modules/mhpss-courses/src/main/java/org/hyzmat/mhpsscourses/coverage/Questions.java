package org.hyzmat.mhpsscourses.coverage;

import org.hyzmat.platform.figures.Counts;
import org.hyzmat.platform.figures.Offer;
import org.hyzmat.platform.figures.Selection;

/** What readers of figures can ask of training, and the counts by which it is decided what they are told. */
final class Questions {

    /** Each by itself, and any two together. */
    static final Offer OFFER = Offer.of(Side.PROVIDER.code(), Side.REGION.code(), Side.SECTOR.code())
            .pairs(Side.PROVIDER.code(), Side.REGION.code(), Side.SECTOR.code());

    private Questions() {}

    /** Everybody who took part in anything; those who took part in a course are some of them. */
    static Counts people(Facts everything) {
        Counts counts = new Counts(OFFER);
        everything.people().forEach((crowd, people) -> counts.add(part(crowd), people));
        for (Taught course : everything.courses()) {
            for (Crowd crowd : everything.people().keySet()) {
                // that it is nobody may be told
                for (Standing standing : Standing.values()) {
                    counts.add(part(crowd), course.id().toString(), standing.code(), 0);
                }
            }
        }
        everything
                .trained()
                .forEach(each -> counts.add(
                        part(each.crowd()),
                        each.course().toString(),
                        each.standing().code(),
                        each.people()));
        return counts;
    }

    private static Selection part(Crowd crowd) {
        Selection part = Selection.ALL;
        for (Side side : Side.values()) {
            part = part.and(side.code(), side.of(crowd));
        }
        return part;
    }
}
