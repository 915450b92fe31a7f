package org.hyzmat.host.data;

import java.util.List;
import org.hyzmat.host.data.migration.MigrationSet;

/**
 * What one version of a module declares about its data.
 *
 * @param module its id
 * @param migrations all of them
 * @param records its tables with records
 * @param views what it publishes, in the order in which they are created
 * @param needs what it reads of others
 */
public record ModuleData(
        String module,
        MigrationSet migrations,
        List<RecordTable> records,
        List<PublishedView> views,
        List<ViewNeed> needs) {

    /** Copies the lists, so that it never changes. */
    public ModuleData {
        records = List.copyOf(records);
        views = List.copyOf(views);
        needs = List.copyOf(needs);
    }

    /** The schema in which all of it lies. */
    String schema() {
        return ModuleLogins.schema(module);
    }

    String fingerprint() {
        Fingerprint fingerprint = new Fingerprint().add(migrations);
        views.forEach(view -> fingerprint
                .add("view")
                .add(view.name())
                .add(view.sql())
                .add(view.agency())
                .add(String.valueOf(view.personal())));
        needs.forEach(need -> fingerprint.add("need").add(need.module()).add(need.view()));
        return fingerprint.hex();
    }
}
