package org.hyzmat.host.modules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a module declares about itself in {@code module.yaml}.
 *
 * @param id its id, also its folder, its prefix and the last part of its texts
 * @param needs the modules it asks or reads from
 * @param permissions its permissions, each with the roles that hold it by default
 * @param open the paths of its routes that are open to the public
 * @param menu where the menu leads to
 * @param records its record tables by the name of the record
 * @param publishes views that other modules may read
 */
public record ModuleDescriptor(
        String id,
        List<Need> needs,
        Map<String, Set<String>> permissions,
        Set<String> open,
        List<Menu> menu,
        List<Table> records,
        List<Published> publishes) {

    /** A module that is asked through its published interface, and the views of it that are read. */
    public record Need(String module, List<String> views) {}

    /** An entry of the menu; its permission is empty where it is for everybody. */
    public record Menu(String group, String path, String text, String icon, String permission) {}

    /**
     * A record table with the columns by which access is decided and those that figures may show; a column that is
     * not there is empty.
     */
    public record Table(
            String record,
            String table,
            boolean personal,
            String agency,
            String service,
            String team,
            String owner,
            Set<String> figures) {}

    /** A published view with the column that names the agency, empty when it is not personal. */
    public record Published(String view, boolean personal, String agency) {}

    /** The schema of the module. */
    public String schema() {
        return schema(id);
    }

    /** The schema of a module. */
    public static String schema(String module) {
        return module.replace('-', '_');
    }
}
