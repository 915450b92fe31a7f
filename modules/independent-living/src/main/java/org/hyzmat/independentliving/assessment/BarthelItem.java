package org.hyzmat.independentliving.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.hyzmat.platform.Codes;

/** One activity of the Barthel index with the points of somebody who needs no help in it; all of them make 100. */
public enum BarthelItem {
    FEEDING(10),
    BATHING(5),
    GROOMING(5),
    DRESSING(10),
    BOWELS(10),
    BLADDER(10),
    TOILET(10),
    TRANSFER(15),
    MOBILITY(15),
    STAIRS(10);

    private static final int STEP = 5;

    private final int most;

    BarthelItem(int most) {
        this.most = most;
    }

    /** The highest points. */
    public int most() {
        return most;
    }

    /** The points that can be given, the lowest first. */
    public List<Integer> steps() {
        return IntStream.rangeClosed(0, most / STEP)
                .map(step -> step * STEP)
                .boxed()
                .toList();
    }

    /** The word by which texts, forms and columns name it. */
    public String code() {
        return Codes.of(this);
    }
}
