package org.hyzmat.host.modules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;
import java.util.Map;

/**
 * Makes the JDK let go of the record that was compared, hashed or printed last. Method handles of
 * {@link ObjectMethods} remember the last type they were adapted to, and so would hold the classes of a dropped module
 * until a record of somebody else is compared for its first time.
 */
final class ComparedRecords {

    private static final Map<String, MethodType> METHODS = Map.of(
            "equals", MethodType.methodType(boolean.class, Stopgap.class, Object.class),
            "hashCode", MethodType.methodType(int.class, Stopgap.class),
            "toString", MethodType.methodType(String.class, Stopgap.class));

    private ComparedRecords() {}

    /** What they remember instead. */
    private record Stopgap(String part) {}

    /** Has them remember a record of the host. */
    // the bootstrap method declares Throwable, and nothing more precise
    @SuppressWarnings("checkstyle:illegalcatch")
    static void forget() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle part = lookup.findGetter(Stopgap.class, "part", String.class);
            for (Map.Entry<String, MethodType> method : METHODS.entrySet()) {
                ObjectMethods.bootstrap(lookup, method.getKey(), method.getValue(), Stopgap.class, "part", part);
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException("The methods of a record of the host cannot be made.", impossible);
        }
    }
}
