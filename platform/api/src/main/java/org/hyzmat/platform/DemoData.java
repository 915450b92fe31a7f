package org.hyzmat.platform;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A module's part of the demo world: invented records that show every state. A component of the module registers it;
 * the host calls it once, after every module it needs has filled its part, and only in a demo installation.
 *
 * @since 1.0
 */
public interface DemoData {

    /**
     * Writes the records, relative to today.
     *
     * @param staff one person of each agency that takes part, who may see and create everything the module declares;
     *     the first two are the two providers
     * @param chance where every arbitrary choice comes from, seeded by the host so that two demo worlds are alike
     */
    void fill(List<Actor> staff, RandomGenerator chance);
}
