package org.hyzmat.testkit.contract;

import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hyzmat.host.modules.ModuleDescriptor;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.testkit.Statements;
import org.jdbi.v3.core.Jdbi;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;

/** The inside of a running module, reached through the class loader of its permissions. Never keep one. */
final class Inside {

    private final Bundle bundle;
    private final ModuleDescriptor descriptor;

    private Inside(Bundle bundle, ModuleDescriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    static Inside of(Modules modules, ModuleDescriptor descriptor) {
        ClassLoader loader = loader(modules, descriptor.id());
        return new Inside(((BundleReference) loader).getBundle(), descriptor);
    }

    private static ClassLoader loader(Modules modules, String module) {
        return modules.routes(module).stream()
                .flatMap(route -> route.roles().stream())
                .map(role -> role.getClass().getClassLoader())
                .filter(BundleReference.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Module " + module + " has no route with a role of its own."));
    }

    /** What shows whether the classes of a version are gone, without keeping them. */
    static WeakReference<ClassLoader> trace(Modules modules, String module) {
        return new WeakReference<>(loader(modules, module));
    }

    private <T> T service(Class<T> type) {
        BundleContext context = bundle.getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    /** Counts the statements that the module sends from now on. */
    AtomicInteger countStatements() {
        AtomicInteger count = new AtomicInteger();
        Statements.count(bundle, count);
        return count;
    }

    /** All that the module stores. */
    Rows rows() {
        Jdbi jdbi = service(Jdbi.class);
        Set<String> personal = descriptor.records().stream()
                .filter(ModuleDescriptor.Table::personal)
                .map(ModuleDescriptor.Table::table)
                .collect(Collectors.toSet());
        Actor everybody = everybody();
        return jdbi.withHandle(handle -> {
            TreeMap<String, java.util.List<String>> rows = new TreeMap<>();
            for (String table : Rows.tables(handle, descriptor.schema())) {
                rows.put(table, Rows.read(handle, table, personal.contains(table), everybody));
            }
            return new Rows(rows);
        });
    }

    /** Somebody before whom no record is hidden. */
    private Actor everybody() {
        Directory directory = service(Directory.class);
        return new Actor(
                new UUID(0, 0),
                "Everybody",
                new UUID(0, 0),
                directory.agencies().stream().map(Agency::id).collect(Collectors.toSet()),
                Set.of(),
                directory.services().stream().map(Service::id).collect(Collectors.toSet()),
                Set.of(),
                Scope.ALL);
    }
}
