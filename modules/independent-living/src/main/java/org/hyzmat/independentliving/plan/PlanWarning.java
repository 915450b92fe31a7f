package org.hyzmat.independentliving.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Worker;

/**
 * Something in a plan that may be meant, and should be looked at.
 *
 * @param key of the sentence that says what
 * @param slot the number of the weekly visit, from 1
 * @param other the number of another one, or how many minutes its tasks take by their norms; 0 for nothing
 */
public record PlanWarning(String key, int slot, int other) {

    /** Looks at a plan. */
    public static List<PlanWarning> of(WholePlan plan, Map<UUID, Worker> workers) {
        List<PlanWarning> found = new ArrayList<>();
        for (int i = 0; i < plan.slots().size(); i++) {
            Slot slot = plan.slots().get(i);
            for (int j = i + 1; j < plan.slots().size(); j++) {
                if (slot.overlaps(plan.slots().get(j))) {
                    found.add(new PlanWarning("plan.warning.overlap", i + 1, j + 1));
                }
            }
            if (slot.normMinutes() > slot.minutes()) {
                found.add(new PlanWarning("plan.warning.short", i + 1, slot.normMinutes()));
            }
            Worker worker = workers.getOrDefault(slot.workerId(), Worker.unknown(slot.workerId()));
            if (worker.isKnown() && !worker.qualification().covers(slot.qualification())) {
                found.add(new PlanWarning("plan.warning.qualification", i + 1, 0));
            }
        }
        return found;
    }
}
