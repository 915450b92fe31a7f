package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The JDK holds no record of a dropped module. */
class ComparedRecordsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void theRecordComparedLastIsLetGo() throws Exception {
        WeakReference<ClassLoader> loader = compareRecordsOfAnotherLoader();

        ComparedRecords.forget();

        assertTrue(isCollected(loader));
    }

    /** A record of a module; its part makes every kind of cache hold the module. */
    public record Visit(Part part) {

        /** A part of it. */
        public record Part(String text) {}
    }

    private static WeakReference<ClassLoader> compareRecordsOfAnotherLoader() throws Exception {
        ClassLoader loader = new Copying();
        Class<?> part = loader.loadClass(Visit.Part.class.getName());
        Constructor<?> visit = loader.loadClass(Visit.class.getName()).getConstructor(part);
        Constructor<?> text = part.getConstructor(String.class);
        Object one = visit.newInstance(text.newInstance("a"));
        Object other = visit.newInstance(text.newInstance("a"));
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
        return new WeakReference<>(loader);
    }

    private static boolean isCollected(WeakReference<ClassLoader> loader) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (loader.get() != null && Instant.now().isBefore(deadline)) {
            System.gc();
            Thread.onSpinWait();
        }
        return loader.get() == null;
    }

    /** Defines the classes of this test a second time. */
    private static final class Copying extends ClassLoader {

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.startsWith(ComparedRecordsTest.class.getName()) ? copied(name) : super.loadClass(name, resolve);
        }

        private Class<?> copied(String name) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
