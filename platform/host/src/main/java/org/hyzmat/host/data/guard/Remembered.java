package org.hyzmat.host.data.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Results of work on texts, kept while nothing they depend on changes; bounded. */
final class Remembered<V> {

    private static final int MOST = 2_000;

    private final Supplier<Object> state;
    private volatile Kept<V> kept;

    Remembered(Supplier<Object> state) {
        this.state = state;
        this.kept = new Kept<>(state.get(), new ConcurrentHashMap<>());
    }

    V get(String text, Function<String, V> work) {
        Map<String, V> values = values();
        V value = values.get(text);
        if (value == null) {
            value = work.apply(text);
            values.put(text, value);
        }
        return value;
    }

    /** Statements are few unless a module writes values into them; then it is cheaper to forget all than to sort. */
    private Map<String, V> values() {
        Object now = state.get();
        Kept<V> current = kept;
        if (current.state != now || current.values.size() >= MOST) {
            current = new Kept<>(now, new ConcurrentHashMap<>());
            kept = current;
        }
        return current.values;
    }

    private record Kept<V>(Object state, Map<String, V> values) {}
}
