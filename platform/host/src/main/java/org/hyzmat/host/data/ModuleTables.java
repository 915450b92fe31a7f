package org.hyzmat.host.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hyzmat.host.data.guard.GuardedTable;
import org.hyzmat.host.data.guard.GuardedTables;
import org.hyzmat.platform.ModuleUnavailableException;

/** What one module may name: its own records and views, and views of others. */
final class ModuleTables implements GuardedTables {

    private final String ownSchema;
    private final Map<String, GuardedTable> own = new HashMap<>();
    private final Map<String, String> needed;
    private final ViewCatalog catalog;

    ModuleTables(ModuleData data, ViewCatalog catalog) {
        this.ownSchema = data.schema();
        this.catalog = catalog;
        data.records().forEach(record -> own.merge(record.table(), record.guarded(ownSchema), ModuleTables::stricter));
        data.views().forEach(view -> own.put(view.name(), view.guarded(ownSchema)));
        Set<ViewNeed> needs = Set.copyOf(data.needs());
        needed = needs.stream()
                .collect(Collectors.toMap(
                        need -> ModuleLogins.schema(need.module()) + "." + need.view(), ViewNeed::module));
    }

    private static GuardedTable stricter(GuardedTable one, GuardedTable other) {
        return one.personal() ? one : other;
    }

    @Override
    public Optional<GuardedTable> find(String schema, String name) {
        if (schema.isEmpty() || schema.equals(ownSchema)) {
            return Optional.ofNullable(own.get(name));
        }
        Optional<GuardedTable> view = catalog.find(schema, name);
        if (view.isEmpty() && needed.containsKey(schema + "." + name)) {
            throw new ModuleUnavailableException(needed.get(schema + "." + name));
        }
        return view;
    }

    @Override
    public Object state() {
        return catalog.state();
    }
}
