package org.hyzmat.host.modules;

import java.util.List;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.ModuleData;
import org.hyzmat.host.data.PublishedView;
import org.hyzmat.host.data.RecordTable;
import org.hyzmat.host.data.ViewNeed;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.data.migration.MigrationSet;

/** Reads from the files of a module what it declares about its data. */
public final class DeclaredData {

    private static final String MIGRATIONS = "migrations/";

    private DeclaredData() {}

    /**
     * What a module declares.
     *
     * @param content its files
     * @return its data as the database prepares it
     * @throws RefusedModuleException with every fault found
     */
    public static ModuleData of(Content content) {
        return of(DescriptorReader.read(content.text("module.yaml").orElseThrow()), content);
    }

    static ModuleData of(ModuleDescriptor descriptor, Content content) {
        try {
            return new ModuleData(
                    descriptor.id(),
                    MigrationSet.ofModule(descriptor.id(), migrations(content)),
                    descriptor.records().stream().map(DeclaredData::table).toList(),
                    descriptor.publishes().stream()
                            .map(view -> view(view, content))
                            .toList(),
                    descriptor.needs().stream()
                            .flatMap(need -> need.views().stream().map(view -> new ViewNeed(need.module(), view)))
                            .toList());
        } catch (MigrationException misnamed) {
            throw new RefusedModuleException(misnamed.getMessage(), misnamed);
        }
    }

    private static List<Migration> migrations(Content content) {
        return content.under(MIGRATIONS).stream()
                .map(path -> new Migration(
                        path.substring(MIGRATIONS.length()), content.text(path).orElseThrow()))
                .toList();
    }

    private static RecordTable table(ModuleDescriptor.Table table) {
        return new RecordTable(
                table.record(),
                table.table(),
                table.personal(),
                table.agency(),
                table.service(),
                table.team(),
                table.owner(),
                table.figures());
    }

    private static PublishedView view(ModuleDescriptor.Published view, Content content) {
        String file = "published/" + view.view() + ".sql";
        String sql = content.text(file)
                .orElseThrow(() -> new RefusedModuleException(
                        List.of("It publishes %s and lacks %s.".formatted(view.view(), file))));
        return new PublishedView(view.view(), sql.strip(), view.personal(), view.agency());
    }
}
