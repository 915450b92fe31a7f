package org.hyzmat.host.modules;

import java.util.Map;
import java.util.TreeMap;
import org.hyzmat.host.modules.ModuleStore.Desired;
import org.hyzmat.host.modules.ModuleStore.Wanted;
import org.osgi.framework.Version;

/** What is wanted without anybody having asked: at the first start of an installation all that is on offer. */
final class Shipment {

    private final Offers offers;
    private final ModuleStore store;

    Shipment(Offers offers, ModuleStore store) {
        this.offers = offers;
        this.store = store;
    }

    /** A module on offer; of two versions the newer is meant. */
    private record Item(Artifact artifact, String file) {

        Item newer(Item other) {
            return version().compareTo(other.version()) < 0 ? other : this;
        }

        private Version version() {
            return Version.parseVersion(artifact.version());
        }
    }

    /** Keeps it and wants it to run. */
    void take() {
        boolean first = store.isEmpty();
        Map<String, Item> newest = new TreeMap<>();
        for (Offers.Offer offer : offers.list()) {
            for (Artifact artifact : offer.artifact()) {
                if (artifact.kind() == Artifact.Kind.MODULE && (first || isRebuilt(offer, artifact))) {
                    newest.merge(artifact.module(), new Item(artifact, offer.file()), Item::newer);
                }
            }
        }
        newest.values().forEach(this::take);
    }

    private void take(Item item) {
        store.keep(item.artifact());
        Desired running = new Desired(item.artifact().module(), item.artifact().hash(), Wanted.ON);
        store.want(running, "host", "shipped", item.file());
    }

    /** A module that runs from its folder of classes follows what the compiler puts there. */
    private boolean isRebuilt(Offers.Offer offer, Artifact artifact) {
        return offer.isCompiled()
                && store.desired(artifact.module())
                        .map(desired ->
                                desired.wanted() == Wanted.ON && !desired.hash().equals(artifact.hash()))
                        .orElse(true);
    }

    /** Keeps every api bundle that is on offer, so that it outlives its file. */
    void keepApis() {
        offers.list().stream()
                .flatMap(offer -> offer.artifact().stream())
                .filter(artifact -> artifact.kind() == Artifact.Kind.API)
                .forEach(store::keep);
    }
}
