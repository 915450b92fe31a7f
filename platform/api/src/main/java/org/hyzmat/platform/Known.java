package org.hyzmat.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What another module answered about some ids, which may be nothing because the module is away.
 *
 * @param <T> what the answers are
 * @param byId the answers; what is not known there, or not for the one who asked, is missing
 * @param missing whether the other module could not be asked; a page says so
 * @since 1.1
 */
public record Known<T>(Map<UUID, T> byId, boolean missing) {

    /** Copies the answers. */
    public Known {
        byId = Map.copyOf(byId);
    }

    /**
     * Asks another module, and goes on without it when it is away.
     *
     * @param <T> what the answers are
     * @param question one call of the other module's published interface, outside any transaction
     * @param id what an answer is about, different for each of them
     * @return the answers, or that there are none
     */
    public static <T> Known<T> ask(Supplier<List<T>> question, Function<T, UUID> id) {
        try {
            return new Known<>(question.get().stream().collect(Collectors.toMap(id, Function.identity())), false);
        } catch (ModuleUnavailableException away) {
            return new Known<>(Map.of(), true);
        }
    }

    /**
     * The answer about one id.
     *
     * @param id the id
     * @return absent when there is no answer about it
     */
    public Optional<T> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }
}
