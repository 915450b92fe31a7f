package org.hyzmat.host.directory.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hyzmat.host.data.ModuleSchemas;
import org.hyzmat.host.modules.ModuleDescriptor;

/** Knows which running modules keep records of an agency or a service, and nothing else of those records. */
public final class HeldRecords {

    private final Supplier<List<ModuleDescriptor>> modules;
    private final ModuleSchemas schemas;

    /**
     * The records of modules.
     *
     * @param modules what those declare that run now
     * @param schemas where their tables lie
     */
    public HeldRecords(Supplier<List<ModuleDescriptor>> modules, ModuleSchemas schemas) {
        this.modules = modules;
        this.schemas = schemas;
    }

    /** The ids of the modules that run. */
    public List<String> modules() {
        return modules.get().stream().map(ModuleDescriptor::id).toList();
    }

    /** The ids of the modules that keep any record of an agency. */
    List<String> ofAgency(UUID agency) {
        return naming(ModuleDescriptor.Table::agency, agency);
    }

    /** The ids of the modules that keep any record of a service. */
    List<String> ofService(UUID service) {
        return naming(ModuleDescriptor.Table::service, service);
    }

    private List<String> naming(Function<ModuleDescriptor.Table, String> column, UUID id) {
        return modules.get().stream()
                .filter(module -> schemas.holds(module.id(), columns(module, column), id))
                .map(ModuleDescriptor::id)
                .toList();
    }

    private static Map<String, String> columns(
            ModuleDescriptor module, Function<ModuleDescriptor.Table, String> column) {
        Map<String, String> columns = new HashMap<>();
        module.records().stream()
                .filter(table -> !column.apply(table).isEmpty())
                .forEach(table -> columns.put(table.table(), column.apply(table)));
        return columns;
    }
}
