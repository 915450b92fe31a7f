package org.hyzmat.host.modules;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hyzmat.host.modules.ModuleStore.Desired;
import org.hyzmat.host.views.TextCatalogue;

/** How every installed module stands, for whoever asks while changes go on. */
final class Statuses {

    private final Map<String, ModuleStatus> statuses = new ConcurrentSkipListMap<>();
    private final Clock clock;

    Statuses(Clock clock) {
        this.clock = clock;
    }

    void note(Artifact artifact, State state, TextCatalogue texts) {
        statuses.put(
                artifact.module(),
                new ModuleStatus(
                        artifact.module(),
                        artifact.version(),
                        artifact.hash(),
                        state,
                        List.of(),
                        now(),
                        Optional.of(texts)));
    }

    void fail(Desired desired, List<String> reasons) {
        ModuleStatus unknown =
                new ModuleStatus(desired.module(), "?", desired.hash(), State.FAILED, reasons, now(), Optional.empty());
        statuses.merge(desired.module(), unknown, (known, ignored) -> known.with(State.FAILED, reasons, now()));
    }

    void off(String module) {
        statuses.computeIfPresent(module, (id, status) -> status.with(State.OFF, List.of(), now()));
    }

    void remove(String module) {
        statuses.remove(module);
    }

    Optional<ModuleStatus> find(String module) {
        return Optional.ofNullable(statuses.get(module));
    }

    Collection<ModuleStatus> all() {
        return statuses.values();
    }

    Set<String> modules() {
        return statuses.keySet();
    }

    private Instant now() {
        return clock.instant();
    }
}
