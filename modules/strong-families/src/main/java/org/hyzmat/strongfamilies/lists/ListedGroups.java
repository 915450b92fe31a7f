package org.hyzmat.strongfamilies.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.strongfamilies.register.Known;
import org.hyzmat.strongfamilies.register.Register;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finds the groups and people that rows of a file name; what was found once is kept until the file is read. */
final class ListedGroups {

    private final Handle handle;
    private final Actor actor;
    private final Register register;
    private final Map<String, UUID> byName = new HashMap<>();
    private final Map<UUID, ListedGroup> loaded = new HashMap<>();

    ListedGroups(Handle handle, Actor actor, Register register) {
        this.handle = handle;
        this.actor = actor;
        this.register = register;
        groups().forEach(group -> byName.put(TurkmenText.fold(group.name()), group.id()));
    }

    /** A group without its people. */
    private record Row(UUID id, String name, UUID agencyId, UUID serviceId, UUID curriculumVersionId) {}

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
    List<UUID> all() {
        return groups().stream().map(Row::id).toList();
    }

    /** Looks up the groups of some rows together. */
    void load(Collection<String> names) {
        loadAll(names.stream()
                .map(TurkmenText::fold)
                .filter(byName::containsKey)
                .map(byName::get)
                .collect(Collectors.toSet()));
    }

    /** Looks up some groups together. */
    void loadAll(Collection<UUID> ids) {
        Set<UUID> missing = ids.stream().filter(id -> !loaded.containsKey(id)).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        Map<UUID, List<Listed>> people = people(missing);
        groups().stream()
                .filter(group -> missing.contains(group.id()))
                .forEach(group -> loaded.put(
                        group.id(),
                        new ListedGroup(
                                group.id(),
                                group.name(),
                                group.agencyId(),
                                group.serviceId(),
                                group.curriculumVersionId(),
                                people.getOrDefault(group.id(), List.of()))));
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

    /** The group of a name in any spelling, among those that were looked up. */
    Optional<ListedGroup> find(String name) {
        return Optional.ofNullable(byName.get(TurkmenText.fold(name))).map(loaded::get);
    }

    /** A group that was looked up. */
    ListedGroup get(UUID id) {
        return loaded.get(id);
    }
}
