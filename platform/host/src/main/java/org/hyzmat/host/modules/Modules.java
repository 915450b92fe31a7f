package org.hyzmat.host.modules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hyzmat.host.modules.ModuleStore.Desired;
import org.hyzmat.host.modules.ModuleStore.Wanted;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Mount;
import org.hyzmat.host.web.Mounts;
import org.hyzmat.host.web.Site;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
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
    private final Stage stage;
    private final Settings settings;
    private final Map<String, Generation> running = new ConcurrentSkipListMap<>();
    private final AtomicInteger revision = new AtomicInteger();
    private final Set<String> started = new LinkedHashSet<>();
    private final Map<String, ModuleStatus> statuses = new ConcurrentSkipListMap<>();

    /** Where modules appear: their places in the portal, the links between them, and the framework below. */
    record Stage(Framework framework, Links links, Mounts mounts, TextCatalogue texts) {}

    /** How long requests in flight are waited for, what lies in the offer folders, and the time. */
    record Settings(Duration drain, Offers offers, Clock clock) {}

    Modules(ModuleStore store, ModuleStarter starter, Stage stage, Settings settings) {
        this.store = store;
        this.starter = starter;
        this.stage = stage;
        this.settings = settings;
    }

    /** A jar that lies in an offer folder. */
    public record Offered(
            String file, String module, String version, String hash, boolean installed, List<String> faults) {}

    /** Something that happened to a module. */
    public record Event(Instant at, String kind, String detail, String by) {}

    /** Starts every module that is wanted; the first start of an installation wants all that is on offer. */
    public synchronized void startAll() {
        takeShipped();
        publishApis();
        for (Desired desired : inOrder(store.desired())) {
            switch (desired.wanted()) {
                case ON -> begin(desired);
                case OFF -> off(desired);
                case UNINSTALLED -> LOG.debug("Module {} is uninstalled", desired.module());
            }
        }
        reportWaiting();
    }

    private void takeShipped() {
        boolean first = store.isEmpty();
        for (Offers.Offer offer : settings.offers().list()) {
            for (Artifact artifact : offer.artifact()) {
                if (artifact.kind() == Artifact.Kind.API) {
                    store.keep(artifact);
                } else if (first || isRebuilt(offer, artifact)) {
                    store.keep(artifact);
                    store.want(
                            new Desired(artifact.module(), artifact.hash(), Wanted.ON), "host", "shipped", offer.file());
                }
            }
        }
    }

    /** A module that runs from its folder of classes follows what the compiler puts there. */
    private boolean isRebuilt(Offers.Offer offer, Artifact artifact) {
        return offer.file().endsWith("target/classes")
                && store.desired(artifact.module())
                        .map(desired -> desired.wanted() == Wanted.ON && !desired.hash().equals(artifact.hash()))
                        .orElse(true);
    }

    private void publishApis() {
        for (Artifact artifact : store.apis()) {
            publish(artifact);
        }
    }

    private void publish(Artifact artifact) {
        try {
            Bundle bundle = stage.framework().install(artifact);
            bundle.start();
            stage.links().publish(artifact.module(), bundle, artifact.api().interfaces());
        } catch (RefusedModuleException refused) {
            LOG.error("The interfaces of module {} are refused: {}", artifact.module(), refused.getMessage());
        } catch (BundleException broken) {
            LOG.error("The interfaces of module {} do not start", artifact.module(), broken);
        }
    }

    private List<Desired> inOrder(List<Desired> all) {
        Map<String, Desired> left = new LinkedHashMap<>();
        all.forEach(desired -> left.put(desired.module(), desired));
        List<Desired> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.keySet().stream()
                    .filter(module -> needs(left.get(module)).stream().noneMatch(need -> left.containsKey(need) && !need.equals(module)))
                    .findFirst()
                    .orElseGet(() -> left.keySet().iterator().next());
            ordered.add(left.remove(next));
        }
        return ordered;
    }

    private Set<String> needs(Desired desired) {
        Set<String> needs = new HashSet<>();
        try {
            store.find(desired.hash())
                    .ifPresent(artifact -> artifact.descriptor().needs().forEach(need -> needs.add(need.module())));
        } catch (RefusedModuleException unreadable) {
            LOG.debug("Module {} says nothing of its needs", desired.module());
        }
        return needs;
    }

    private void begin(Desired desired) {
        stage.mounts().of(desired.module());
        try {
            Artifact artifact = store.find(desired.hash()).orElseThrow();
            status(artifact, State.STARTING, List.of());
            serve(artifact, starter.start(artifact));
        } catch (RefusedModuleException refused) {
            failed(desired, refused.reasons());
        }
    }

    private void failed(Desired desired, List<String> reasons) {
        ModuleStatus known = statuses.get(desired.module());
        statuses.put(
                desired.module(),
                known == null
                        ? new ModuleStatus(
                                desired.module(), "?", desired.hash(), State.FAILED, reasons, now(), Optional.empty())
                        : known.with(State.FAILED, reasons, now()));
        store.note(desired.module(), desired.hash(), "failed", String.join(" ", reasons));
        LOG.warn("Module {} does not run: {}", desired.module(), String.join(" ", reasons));
    }

    private void off(Desired desired) {
        stage.mounts().of(desired.module());
        store.find(desired.hash()).ifPresent(artifact -> status(artifact, State.OFF, List.of()));
    }

    private void status(Artifact artifact, State state, List<String> reasons) {
        statuses.put(
                artifact.module(),
                new ModuleStatus(
                        artifact.module(),
                        artifact.version(),
                        artifact.hash(),
                        state,
                        reasons,
                        now(),
                        Optional.of(stage.texts().ofModule(artifact.content()))));
    }

    private void reportWaiting() {
        ComponentFaults faults = new ComponentFaults(stage.framework().context());
        running.forEach((module, generation) -> faults.of(generation.bundle())
                .forEach(fault -> LOG.warn("Module {} runs, but: {}", module, fault)));
    }

    /** Switches a module on again. */
    public synchronized void start(String module, String by) {
        Desired desired = known(module);
        if (running.containsKey(module)) {
            return;
        }
        Desired wanted = new Desired(module, desired.hash(), Wanted.ON);
        store.want(wanted, by, "start", "");
        begin(wanted);
    }

    /** Switches a module off after its last request; its data stays. */
    public synchronized void stop(String module, String by) {
        Desired desired = known(module);
        store.want(new Desired(module, desired.hash(), Wanted.OFF), by, "stop", "");
        end(module);
        ModuleStatus status = statuses.get(module);
        if (status != null) {
            statuses.put(module, status.with(State.OFF, List.of(), now()));
        }
    }

    /** Takes a module out of the portal; its data stays for when it comes back. */
    public synchronized void uninstall(String module, String by) {
        Desired desired = known(module);
        store.want(new Desired(module, desired.hash(), Wanted.UNINSTALLED), by, "uninstall", "");
        end(module);
        statuses.remove(module);
        stage.mounts().remove(module);
    }

    private void end(String module) {
        stage.mounts().find(module).ifPresent(Mount::clear);
        stage.links().disconnect(module);
        Generation generation = running.remove(module);
        started.remove(module);
        revision.incrementAndGet();
        if (generation != null) {
            drop(generation);
        }
    }

    /**
     * Installs what is on offer, or exchanges the version that runs for it. The new version is started beside the old
     * one, which goes on serving if that fails.
     *
     * @param hash of the jar on offer
     * @param by who wants it
     * @return the id of the module
     * @throws RefusedModuleException with every reason why it is not taken
     */
    public synchronized String take(String hash, String by) {
        Artifact artifact = offered(hash);
        store.keep(artifact);
        Generation old = running.get(artifact.module());
        if (old == null) {
            install(artifact, by);
        } else {
            exchange(artifact, old, by);
        }
        return artifact.module();
    }

    private Artifact offered(String hash) {
        return settings.offers().list().stream()
                .flatMap(offer -> offer.artifact().stream())
                .filter(artifact -> artifact.hash().equals(hash) && artifact.kind() == Artifact.Kind.MODULE)
                .findFirst()
                .or(() -> store.find(hash))
                .orElseThrow(() -> new RefusedModuleException(
                        List.of("It is no longer on offer: the file is gone from the folder or was changed.")));
    }

    private void install(Artifact artifact, String by) {
        Generation generation = starter.start(artifact);
        store.want(new Desired(artifact.module(), artifact.hash(), Wanted.ON), by, "install", artifact.version());
        serve(artifact, generation);
    }

    private void exchange(Artifact artifact, Generation old, String by) {
        Mount mount = stage.mounts().of(artifact.module());
        mount.hold();
        try {
            Generation generation = starter.start(artifact);
            store.want(new Desired(artifact.module(), artifact.hash(), Wanted.ON), by, "exchange", artifact.version());
            serve(artifact, generation);
        } finally {
            mount.release();
        }
        drop(old);
    }

    private void serve(Artifact artifact, Generation generation) {
        running.put(artifact.module(), generation);
        started.add(artifact.module());
        revision.incrementAndGet();
        stage.links().connect(artifact.module(), generation.bundle(), generation.site());
        stage.mounts().of(artifact.module()).serve(generation.site());
        status(artifact, State.ACTIVE, List.of());
        LOG.info("Module {} {} serves", artifact.module(), artifact.version());
    }

    private void drop(Generation generation) {
        int cutOff = generation.close(settings.drain());
        if (cutOff > 0) {
            LOG.warn(
                    "{} requests of module {} were cut off after {} seconds",
                    cutOff,
                    generation.artifact().module(),
                    settings.drain().toSeconds());
        }
    }

    /** How every module stands, by id. */
    public Collection<ModuleStatus> statuses() {
        return statuses.values();
    }

    /** How a module stands, absent when it is not installed. */
    public Optional<ModuleStatus> status(String module) {
        return Optional.ofNullable(statuses.get(module));
    }

    /** What lies in the offer folders and does not run already. */
    public List<Offered> offers() {
        List<Offered> offered = new ArrayList<>();
        for (Offers.Offer offer : settings.offers().list()) {
            offer.artifact().stream()
                    .filter(artifact -> artifact.kind() == Artifact.Kind.MODULE)
                    .filter(artifact -> !isCurrent(artifact))
                    .forEach(artifact -> offered.add(new Offered(
                            offer.file(),
                            artifact.module(),
                            artifact.version(),
                            artifact.hash(),
                            statuses.containsKey(artifact.module()),
                            List.of())));
            if (!offer.faults().isEmpty()) {
                offered.add(new Offered(offer.file(), "", "", "", false, offer.faults()));
            }
        }
        return offered;
    }

    private boolean isCurrent(Artifact artifact) {
        return status(artifact.module())
                .map(status -> status.hash().equals(artifact.hash()))
                .orElse(false);
    }

    /** What happened to a module lately, newest first. */
    public List<Event> events(String module, int limit) {
        return store.events(module, limit).stream()
                .map(event -> new Event(event.happenedAt().toInstant(), event.kind(), event.detail(), event.doneBy()))
                .toList();
    }

    /** Whether something of a kind ever happened to a module. */
    public boolean hasHappened(String module, String kind) {
        return store.hasHappened(module, kind);
    }

    /** Notes that something happened to a module. */
    public void note(String module, String kind) {
        store.note(module, store.desired(module).map(Desired::hash).orElse(""), kind, "");
    }

    /** What every module that serves declares, by id. */
    public List<ModuleDescriptor> declared() {
        return running.values().stream().map(Generation::descriptor).toList();
    }

    /** The routes of a module that serves, none while it does not. */
    public List<Site.Declared> routes(String module) {
        return Optional.ofNullable(running.get(module))
                .map(generation -> generation.site().routes())
                .orElse(List.of());
    }

    /** A number that changes whenever a module comes, goes or is exchanged. */
    public int revision() {
        return revision.get();
    }

    /** The services of one type that the bundles of running modules offer, in the order in which they were started. */
    public <T> Map<String, List<T>> services(Class<T> type) {
        Map<String, List<T>> services = new LinkedHashMap<>();
        started.forEach(module -> services.put(module, stage.framework().services(running.get(module).bundle(), type)));
        return services;
    }

    private Desired known(String module) {
        return store.desired(module)
                .filter(desired -> desired.wanted() != Wanted.UNINSTALLED)
                .orElseThrow(() -> new RefusedModuleException(List.of("There is no module " + module + ".")));
    }

    private Instant now() {
        return settings.clock().instant();
    }

    /** Ends every module, each after its last request. */
    @Override
    public synchronized void close() {
        List.copyOf(running.keySet()).forEach(this::end);
    }
}
