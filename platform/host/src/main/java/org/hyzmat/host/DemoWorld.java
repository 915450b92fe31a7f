package org.hyzmat.host;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.DemoData;
import org.hyzmat.platform.ModuleUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has each module fill in its part of the demo world, once, in the order in which they need one another. */
final class DemoWorld {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final String FILLED = "demo";
    private static final long SEED = 20_211_124;

    private final Modules modules;
    private final List<Actor> staff;

    DemoWorld(Modules modules, List<Actor> staff) {
        this.modules = modules;
        this.staff = staff;
    }

    void fill() {
        modules.services(DemoData.class).forEach((module, parts) -> {
            if (!parts.isEmpty() && !modules.hasHappened(module, FILLED)) {
                fill(module, parts);
            }
        });
    }

    /** What needs a module that is away is filled in at a later start. */
    private void fill(String module, List<DemoData> parts) {
        try {
            parts.forEach(part -> part.fill(staff, chance(module)));
            modules.note(module, FILLED);
            LOG.info("Module {} filled in its part of the demo world", module);
        } catch (ModuleUnavailableException away) {
            LOG.warn("Module {} fills in its part of the demo world once {} runs at a start", module, away.module());
        }
    }

    private static RandomGenerator chance(String module) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + module.hashCode());
    }
}
