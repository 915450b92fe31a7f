package org.hyzmat.host.modules;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hyzmat.host.modules.ModuleStore.Desired;
import org.hyzmat.host.modules.ModuleStore.Wanted;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Mounts;
import org.hyzmat.host.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the modules that run equal to those that are wanted, and says why where it cannot. One change at a time; a
 * change never touches a module it is not about.
 */
public final class Modules implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Modules.class);

    private final ModuleStore store;
    private final ModuleStarter starter;
    private final Running running;
    private final Surroundings surroundings;
    private final Shipment shipment;
    private final Supply supply;
    private final Statuses statuses;
    private final Map<String, List<String>> refusals = new ConcurrentHashMap<>();

    /** What modules are taken from and shown in: offers, published interfaces, places, the platform's texts, time. */
    record Surroundings(Offers offers, Apis apis, Mounts mounts, TextCatalogue texts, Clock clock) {}

    Modules(ModuleStore store, ModuleStarter starter, Running running, Surroundings surroundings) {
        this.store = store;
        this.starter = starter;
        this.running = running;
        this.surroundings = surroundings;
        this.shipment = new Shipment(surroundings.offers(), store);
        this.supply = new Supply(surroundings.offers(), store);
        this.statuses = new Statuses(surroundings.clock());
    }

    /** Starts every module that is wanted; the first start of an installation wants all that is on offer. */
    public synchronized void startAll() {
        shipment.take();
        publishApis();
        Map<String, Desired> desired = new LinkedHashMap<>();
        store.desired().forEach(each -> desired.put(each.module(), each));
        desired.values().stream().filter(each -> each.wanted() == Wanted.OFF).forEach(this::rest);
        desired.values().removeIf(each -> each.wanted() != Wanted.ON);
        Set<String> checked = store.checked();
        new SideBySide<Desired, Generation>(Desired::module, supply::needs)
                .run(StartOrder.of(desired, supply::needs), each -> begun(each, checked), this::serve);
        running.all().forEach(starter::reportWaiting);
    }

    private void publishApis() {
        shipment.keepApis();
        store.apis().forEach(surroundings.apis()::publish);
    }

    private Generation begun(Desired desired, Set<String> checked) {
        surroundings.mounts().of(desired.module());
        Artifact artifact = supply.find(desired.hash()).orElseThrow();
        note(artifact, State.STARTING, surroundings.texts().ofModule(artifact.content()));
        return started(artifact, checked);
    }

    private void serve(Desired desired, Supplier<Generation> begun) {
        try {
            serve(begun.get());
        } catch (RefusedModuleException refused) {
            fail(desired, refused.reasons());
        }
    }

    /** Starts a version, and looks through all of it the first time. */
    private Generation started(Artifact artifact, Set<String> checked) {
        boolean isNew = !checked.contains(artifact.hash());
        Generation generation = starter.start(artifact, isNew);
        if (isNew) {
            store.note(artifact.module(), artifact.hash(), ModuleStore.CHECKED, artifact.version());
        }
        return generation;
    }

    private void serve(Generation generation) {
        running.serve(generation);
        note(generation.artifact(), State.ACTIVE, generation.site().texts());
    }

    private void rest(Desired desired) {
        surroundings.mounts().of(desired.module());
        supply.find(desired.hash())
                .ifPresent(artifact ->
                        note(artifact, State.OFF, surroundings.texts().ofModule(artifact.content())));
    }

    private void note(Artifact artifact, State state, TextCatalogue texts) {
        statuses.note(artifact, state, texts);
        surroundings.mounts().call(artifact.module(), texts);
    }

    private void fail(Desired desired, List<String> reasons) {
        statuses.fail(desired, reasons);
        store.note(desired.module(), desired.hash(), "failed", String.join(" ", reasons));
        LOG.warn("Module {} does not run: {}", desired.module(), String.join(" ", reasons));
    }

    /** Switches a module on again. */
    public synchronized void start(String module, String by) {
        Desired wanted = new Desired(module, known(module).hash(), Wanted.ON);
        if (running.find(module).isEmpty()) {
            store.want(wanted, by, "start", "");
            serve(wanted, () -> begun(wanted, store.checked()));
        }
    }

    /** Switches a module off after its last request; its data stays. */
    public synchronized void stop(String module, String by) {
        store.want(new Desired(module, known(module).hash(), Wanted.OFF), by, "stop", "");
        running.end(module);
        statuses.off(module);
    }

    /** Takes a module out of the portal; its data stays for when it comes back. */
    public synchronized void uninstall(String module, String by) {
        store.want(new Desired(module, known(module).hash(), Wanted.UNINSTALLED), by, "uninstall", "");
        running.end(module);
        statuses.remove(module);
        surroundings.mounts().remove(module);
    }

    /**
     * Installs what is on offer, or exchanges the version that runs for it. The new version is started beside the old
     * one, which goes on serving if that fails; only while the data is migrated do its requests wait.
     *
     * @param hash of the jar on offer
     * @param by who wants it
     * @return the id of the module, or none if it was refused; why stands beside the offer then
     */
    public synchronized Optional<String> take(String hash, String by) {
        try {
            refusals.remove(hash);
            return Optional.of(take(supply.offered(hash), by));
        } catch (RefusedModuleException refused) {
            refusals.put(hash, refused.reasons());
            LOG.warn("The jar {} is refused: {}", hash, refused.getMessage());
            return Optional.empty();
        }
    }

    private String take(Artifact artifact, String by) {
        String module = artifact.module();
        boolean exchanged = running.find(module).isPresent();
        publishApis();
        store.keep(artifact);
        Supplier<String> change = () -> {
            Generation generation = started(artifact, store.checked());
            store.want(
                    new Desired(module, artifact.hash(), Wanted.ON),
                    by,
                    exchanged ? "exchange" : "install",
                    artifact.version());
            serve(generation);
            return module;
        };
        // whoever waited must find the new version: the old one does not know the migrated data
        return exchanged && starter.mustMigrate(artifact) ? running.held(module, change) : change.get();
    }

    private Desired known(String module) {
        return store.desired(module)
                .filter(desired -> desired.wanted() != Wanted.UNINSTALLED)
                .orElseThrow(() -> new RefusedModuleException(List.of("There is no module " + module + ".")));
    }

    /** How every module stands, by id. */
    public Collection<ModuleStatus> statuses() {
        return statuses.all();
    }

    /** How a module stands, absent when it is not installed. */
    public Optional<ModuleStatus> status(String module) {
        return statuses.find(module);
    }

    /** What lies in the offer folders and does not run already. */
    public List<Offered> offers() {
        return surroundings.offers().list().stream()
                .filter(offer -> offer.artifact().stream().noneMatch(this::isTaken))
                .map(offer -> offer.asOffered(statuses.modules(), surroundings.texts()))
                .map(offer -> offer.refused(refusals.getOrDefault(offer.hash(), List.of())))
                .toList();
    }

    private boolean isTaken(Artifact artifact) {
        return artifact.kind() == Artifact.Kind.API
                || status(artifact.module())
                        .map(status -> status.hash().equals(artifact.hash()))
                        .orElse(false);
    }

    /** What every module that serves declares. */
    public List<ModuleDescriptor> declared() {
        return running.all().stream().map(Generation::descriptor).toList();
    }

    /** The routes of a module that serves, none while it does not. */
    public List<Site.Declared> routes(String module) {
        return running.find(module)
                .map(generation -> generation.site().routes())
                .orElse(List.of());
    }

    /** A number that changes whenever a module comes, goes or is exchanged. */
    public int revision() {
        return running.revision();
    }

    /** The services of one type that the bundles of running modules offer, in the order in which they were started. */
    public <T> Map<String, List<T>> services(Class<T> type) {
        Map<String, List<T>> services = new LinkedHashMap<>();
        running.all().forEach(generation -> services.put(generation.module(), starter.services(generation, type)));
        return services;
    }

    /** Whether something of a kind ever happened to a module. */
    public boolean hasHappened(String module, String kind) {
        return store.hasHappened(module, kind);
    }

    /** Notes that something happened to a module. */
    public void note(String module, String kind) {
        store.note(module, store.desired(module).map(Desired::hash).orElse(""), kind, "");
    }

    /** Ends every module, the newest first and each after its last request. */
    @Override
    public synchronized void close() {
        running.endAll();
    }
}
