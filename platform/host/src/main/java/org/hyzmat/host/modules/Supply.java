package org.hyzmat.host.modules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hyzmat.host.modules.ModuleStore.Desired;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jars of modules by their hash: as they were read from their folders already, or out of the store. */
final class Supply {

    private static final Logger LOG = LoggerFactory.getLogger(Supply.class);

    private final Offers offers;
    private final ModuleStore store;

    Supply(Offers offers, ModuleStore store) {
        this.offers = offers;
        this.store = store;
    }

    Optional<Artifact> find(String hash) {
        return offers.module(hash).or(() -> store.find(hash));
    }

    /** A jar that somebody saw on offer a moment ago. */
    Artifact offered(String hash) {
        offers.list();
        return find(hash)
                .orElseThrow(() -> new RefusedModuleException(
                        List.of("It is no longer on offer: the file is gone from the folder or was changed.")));
    }

    /** The modules that a wanted one says it needs, none if it cannot be read. */
    Set<String> needs(Desired desired) {
        try {
            return find(desired.hash()).stream()
                    .flatMap(artifact -> artifact.descriptor().needs().stream())
                    .map(ModuleDescriptor.Need::module)
                    .collect(Collectors.toSet());
        } catch (RefusedModuleException unreadable) {
            LOG.debug("Module {} says nothing of its needs", desired.module());
            return Set.of();
        }
    }
}
