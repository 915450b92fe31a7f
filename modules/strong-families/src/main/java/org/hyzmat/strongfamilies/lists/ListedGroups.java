package org.hyzmat.strongfamilies.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.strongfamilies.register.Register;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finds the groups and people that rows of a file name; what was found once is kept until the file is read. */
public final class ListedGroups {

    /** The column in which rows name the group. */
    public static final String GROUP = "group";
    /** The column with the number of the family. */
    public static final String FAMILY = "family";
    /** The column with the name within the family. */
    public static final String PERSON = "person";

    private final Handle handle;
    private final Actor actor;
    private final Register register;
    private final Map<UUID, Row> groups = new LinkedHashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<UUID, ListedGroup> loaded = new HashMap<>();

    /** Finds what one person may see. */
    public ListedGroups(Handle handle, Actor actor, Register register) {
        this.handle = handle;
        this.actor = actor;
        this.register = register;
        for (Row group : groups()) {
            groups.put(group.id(), group);
            byName.computeIfAbsent(TurkmenText.fold(group.name()), unseen -> new ArrayList<>())
                    .add(group.id());
        }
    }

    /** A group without its people. */
    private record Row(UUID id, String name, UUID agencyId, UUID serviceId, UUID curriculumVersionId) {

        ListedGroup with(List<Listed> people) {
            return new ListedGroup(id, name, agencyId, serviceId, curriculumVersionId, people);
        }
    }

    private List<Row> groups() {
        return actor.visible()
                .on(handle.createQuery("""
                        select g.id, g.name, g.agency_id, g.service_id, g.curriculum_version_id
                        from family_group g
                        where <visible:g>
                        order by g.name, g.id
                        """))
                .map(ConstructorMapper.of(Row.class))
                .list();
    }

    /** Every group that the reader may see, by name. */
    public List<UUID> all() {
        return List.copyOf(groups.keySet());
    }

    /** Looks up the groups of some rows together. */
    public void load(Collection<ListRow> rows) {
        loadAll(rows.stream()
                .map(row -> row.text(GROUP))
                .distinct()
                .flatMap(name -> meant(name).stream())
                .collect(Collectors.toSet()));
    }

    private void loadAll(Set<UUID> ids) {
        Set<UUID> missing = new HashSet<>(ids);
        missing.removeAll(loaded.keySet());
        if (!missing.isEmpty()) {
            Map<UUID, List<Listed>> people = people(missing);
            missing.forEach(id -> loaded.put(id, groups.get(id).with(people.getOrDefault(id, List.of()))));
        }
    }

    private Map<UUID, List<Listed>> people(Set<UUID> groups) {
        Map<UUID, List<Listed>> unnamed = new TreeMap<>();
        actor.visible()
                .on(handle.createQuery("""
                        select p.group_id, p.id as participant_id, p.person_id, f.number as family_number, p.strand,
                            p.joined_on as from_on, coalesce(p.left_on, date '9999-12-31') as to_on,
                            '' as name, '' as given_name
                        from participant p
                        join group_family f on f.id = p.group_family_id and <visible:f>
                        where p.group_id = any(:groups) and <visible:p>
                        order by p.group_id, f.number, p.strand, p.born_on, p.joined_on, p.id
                        """))
                .bindArray("groups", UUID.class, groups.toArray())
                .map((row, context) -> Map.entry(
                        row.getObject("group_id", UUID.class),
                        ConstructorMapper.of(Listed.class)
                                .specialize(row, context)
                                .map(row, context)))
                .forEach(each -> unnamed.computeIfAbsent(each.getKey(), unseen -> new ArrayList<>())
                        .add(each.getValue()));
        return named(unnamed);
    }

    private Map<UUID, List<Listed>> named(Map<UUID, List<Listed>> unnamed) {
        Set<UUID> ids = unnamed.values().stream()
                .flatMap(List::stream)
                .map(Listed::personId)
                .collect(Collectors.toSet());
        Known<PersonLabel> labels = register.persons(actor, ids);
        Map<UUID, List<Listed>> named = new HashMap<>();
        unnamed.forEach((group, people) -> named.put(
                group,
                people.stream()
                        .map(each -> labels.find(each.personId())
                                .map(label -> each.called(label.name(), label.givenName()))
                                .orElse(each))
                        .toList()));
        return named;
    }

    /** The one group that a name means, in any spelling. */
    private Optional<UUID> meant(String name) {
        List<UUID> meant = byName.getOrDefault(TurkmenText.fold(name), List.of());
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /**
     * The group that a row names, among those that were looked up; absent if there is none or more than one.
     *
     * @param problems takes what is wrong with the name
     */
    public Optional<ListedGroup> find(ListRow row, Problems problems) {
        String name = row.text(GROUP);
        Optional<ListedGroup> group = meant(name).map(loaded::get);
        problems.when(group.isEmpty() && !name.isEmpty() && !problems.has(GROUP), GROUP, "problem.list.group", name);
        return group;
    }

    /** A group, looked up if it was not. */
    public ListedGroup get(UUID id) {
        loadAll(Set.of(id));
        return loaded.get(id);
    }
}
