package org.hyzmat.host.modules;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hyzmat.host.views.TextCatalogue;

/**
 * How a module stands.
 *
 * @param id its id
 * @param version the version that serves or was meant to
 * @param hash SHA-256 of that version's jar
 * @param state where it is in its life
 * @param reasons why it does not run, or what the last change failed of; empty if all is well
 * @param since when it came into this state
 * @param texts its texts, for its name
 */
public record ModuleStatus(
        String id,
        String version,
        String hash,
        State state,
        List<String> reasons,
        Instant since,
        Optional<TextCatalogue> texts) {

    /** Copies the reasons. */
    public ModuleStatus {
        reasons = List.copyOf(reasons);
    }

    /** The module's name in a language, or its id while its texts cannot be read. */
    public String name(Locale language) {
        return texts.map(own -> own.text(language, "module.name")).orElse(id);
    }

    ModuleStatus with(State next, List<String> why, Instant now) {
        return new ModuleStatus(id, version, hash, next, why, now, texts);
    }
}
