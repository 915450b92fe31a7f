package org.hyzmat.host.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code module.yaml} and names everything in it that is not as it must be. */
final class DescriptorReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> GROUPS =
            Set.of("my-work", "people", "services", "figures", "administration", "public");
    private static final Set<String> RESERVED = Set.of("platform", "assets", "health", "directory", "admin", "home");
    private static final Set<String> TABLE_KEYS = Set.of(
            "table",
            "personal",
            "agency",
            "service",
            "team",
            "owner",
            "figures",
            "person",
            "label",
            "purpose",
            "retention");

    private final List<String> faults = new ArrayList<>();

    private DescriptorReader() {}

    /**
     * Reads a descriptor.
     *
     * @param yaml the text of {@code module.yaml}
     * @return what it declares
     * @throws RefusedModuleException with every fault found
     */
    static ModuleDescriptor read(String yaml) {
        DescriptorReader reader = new DescriptorReader();
        ModuleDescriptor descriptor = reader.module(load(yaml));
        if (!reader.faults.isEmpty()) {
            throw new RefusedModuleException(reader.faults);
        }
        return descriptor;
    }

    static Map<?, ?> load(String yaml) {
        try {
            Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            if (document instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YamlEngineException malformed) {
            throw new RefusedModuleException(
                    List.of("It is no YAML: " + malformed.getMessage().replaceAll("\\s+", " ") + "."));
        }
        throw new RefusedModuleException(List.of("It must be a map with at least the key id."));
    }

    private ModuleDescriptor module(Map<?, ?> yaml) {
        known(yaml, "the document", Set.of("id", "needs", "permissions", "public", "menu", "records", "publishes"));
        String id = text(yaml, "id", "the document");
        check(
                ID.matcher(id).matches() && !RESERVED.contains(id),
                "id is '%s'; it must be words of small letters and digits" + " joined by hyphens, and none of %s.",
                id,
                RESERVED.stream().sorted().toList());
        Map<String, Set<String>> permissions = permissions(yaml);
        Set<String> open = open(yaml);
        List<ModuleDescriptor.Menu> menu = menu(yaml, id, permissions.keySet(), open);
        return new ModuleDescriptor(id, needs(yaml), permissions, open, menu, tables(yaml), published(yaml));
    }

    private List<ModuleDescriptor.Need> needs(Map<?, ?> yaml) {
        List<ModuleDescriptor.Need> needs = new ArrayList<>();
        for (Object each : list(yaml, "needs")) {
            Map<?, ?> need = map(each, "needs");
            known(need, "needs", Set.of("module", "views"));
            needs.add(new ModuleDescriptor.Need(
                    text(need, "module", "needs"),
                    list(need, "views").stream().map(Object::toString).toList()));
        }
        return needs;
    }

    private Map<String, Set<String>> permissions(Map<?, ?> yaml) {
        Map<String, Set<String>> permissions = new LinkedHashMap<>();
        map(yaml.get("permissions"), "permissions").forEach((name, roles) -> {
            check(
                    ID.matcher(name.toString()).matches(),
                    "Permission '%s' must be words of small letters joined by hyphens.",
                    name);
            Set<String> holders = new LinkedHashSet<>();
            list(Map.of("roles", roles == null ? List.of() : roles), "roles")
                    .forEach(role -> holders.add(role.toString()));
            permissions.put(name.toString(), holders);
        });
        return permissions;
    }

    private Set<String> open(Map<?, ?> yaml) {
        Set<String> paths = new LinkedHashSet<>();
        for (Object each : list(yaml, "public")) {
            check(each.toString().startsWith("/"), "Public path '%s' must begin with a slash.", each);
            paths.add(each.toString());
        }
        return paths;
    }

    private List<ModuleDescriptor.Menu> menu(Map<?, ?> yaml, String id, Set<String> permissions, Set<String> open) {
        List<ModuleDescriptor.Menu> menu = new ArrayList<>();
        for (Object each : list(yaml, "menu")) {
            Map<?, ?> entry = map(each, "menu");
            known(entry, "menu", Set.of("group", "path", "text", "icon", "permission"));
            String group = text(entry, "group", "menu");
            check(
                    GROUPS.contains(group),
                    "Menu group '%s' is none of %s.",
                    group,
                    GROUPS.stream().sorted().toList());
            String path = text(entry, "path", "menu");
            check(path.startsWith("/"), "Menu path '%s' must begin with a slash.", path);
            String permission = group.equals("public")
                    ? forEverybody(entry, path, open)
                    : id + "." + declared(text(entry, "permission", "menu"), permissions);
            menu.add(new ModuleDescriptor.Menu(
                    group, path, text(entry, "text", "menu"), text(entry, "icon", "menu"), permission));
        }
        return menu;
    }

    private String declared(String permission, Set<String> permissions) {
        check(
                permissions.contains(permission),
                "Menu entry asks for permission '%s', which is not declared.",
                permission);
        return permission;
    }

    /** The permission of an entry that anybody may follow: none. */
    private String forEverybody(Map<?, ?> entry, String path, Set<String> open) {
        check(!entry.containsKey("permission"), "Menu entry %s is public and must not ask for a permission.", path);
        check(open.contains(path), "Menu entry %s is public, but its path is not among those under public.", path);
        return "";
    }

    private List<ModuleDescriptor.Table> tables(Map<?, ?> yaml) {
        List<ModuleDescriptor.Table> tables = new ArrayList<>();
        map(yaml.get("records"), "records").forEach((name, value) -> {
            String where = "record " + name;
            Map<?, ?> record = map(value, where);
            known(record, where, TABLE_KEYS);
            boolean personal = flag(record, "personal", where);
            check(!personal || record.containsKey("agency"), "%s is personal and must name its agency column.", where);
            tables.add(new ModuleDescriptor.Table(
                    name.toString(),
                    column(record, "table", where, true),
                    personal,
                    column(record, "agency", where, false),
                    column(record, "service", where, false),
                    column(record, "team", where, false),
                    column(record, "owner", where, false),
                    columns(record, "figures", where)));
        });
        return tables;
    }

    private List<ModuleDescriptor.Published> published(Map<?, ?> yaml) {
        List<ModuleDescriptor.Published> views = new ArrayList<>();
        map(yaml.get("publishes"), "publishes").forEach((name, value) -> {
            String where = "published view " + name;
            Map<?, ?> view = map(value, where);
            known(view, where, Set.of("personal", "agency"));
            boolean personal = flag(view, "personal", where);
            check(!personal || view.containsKey("agency"), "%s is personal and must name its agency column.", where);
            check(
                    COLUMN.matcher(name.toString()).matches(),
                    "%s must be named in small letters and underscores.",
                    where);
            views.add(new ModuleDescriptor.Published(name.toString(), personal, column(view, "agency", where, false)));
        });
        return views;
    }

    private String column(Map<?, ?> record, String key, String where, boolean wanted) {
        if (!wanted && !record.containsKey(key)) {
            return "";
        }
        String column = text(record, key, where);
        check(
                COLUMN.matcher(column).matches(),
                "%s: %s is '%s'; it must be small letters, digits and underscores.",
                where,
                key,
                column);
        return column;
    }

    private Set<String> columns(Map<?, ?> record, String key, String where) {
        Set<String> columns = new LinkedHashSet<>();
        for (Object each : list(record, key)) {
            columns.add(column(Map.of(key, each), key, where, true));
        }
        return columns;
    }

    private boolean flag(Map<?, ?> record, String key, String where) {
        Object value = record.get(key);
        check(value instanceof Boolean, "%s: %s must be true or false.", where, key);
        return Boolean.TRUE.equals(value);
    }

    private String text(Map<?, ?> map, String key, String where) {
        Object value = map.get(key);
        check(value instanceof String text && !text.isBlank(), "%s lacks %s.", where, key);
        return value instanceof String text ? text : "";
    }

    private List<?> list(Map<?, ?> map, String key) {
        Object value = map.get(key);
        check(value == null || value instanceof List<?>, "%s must be a list.", key);
        return value instanceof List<?> list ? list : List.of();
    }

    private Map<?, ?> map(Object value, String where) {
        check(value == null || value instanceof Map<?, ?>, "%s must be a map.", where);
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private void known(Map<?, ?> map, String where, Set<String> keys) {
        map.keySet().stream()
                .filter(key -> !keys.contains(key.toString()))
                .forEach(key -> faults.add("%s has the unknown key %s; known are %s."
                        .formatted(where, key, keys.stream().sorted().toList())));
    }

    private void check(boolean right, String fault, Object... arguments) {
        if (!right) {
            faults.add(fault.formatted(arguments));
        }
    }
}
