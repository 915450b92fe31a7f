package org.hyzmat.host.directory.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.ChoiceGroup;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.Service.Sensitivity;

/** What the form of a service offers: what is in use, and what the service names already. */
final class ServiceOffers {

    private final Desk desk;
    private final UUID id;
    private final Optional<Service> stored;

    ServiceOffers(Desk desk, UUID id) {
        this.desk = desk;
        this.id = id;
        this.stored = desk.directory().service(id);
    }

    /** Whether the service is restricted until now. */
    boolean isRestricted() {
        return stored.filter(service -> service.sensitivity() == Sensitivity.RESTRICTED)
                .isPresent();
    }

    boolean isAgency(UUID agency) {
        return agencies().map(Agency::id).anyMatch(agency::equals);
    }

    boolean isPlace(UUID place) {
        boolean isNamed = stored.stream().anyMatch(service -> service.places().contains(place));
        return isNamed
                || desk.directory()
                        .place(place)
                        .filter(known -> known.existsOn(desk.office().today()))
                        .isPresent();
    }

    boolean isModule(String module) {
        return moduleIds().contains(module);
    }

    boolean isPilotOfAnother(int number) {
        return desk.directory().withArchived().services().stream()
                .anyMatch(service -> service.pilot() == number && !service.id().equals(id));
    }

    private Stream<Agency> agencies() {
        Set<UUID> current = desk.directory().agencies().stream().map(Agency::id).collect(Collectors.toSet());
        return desk.directory().withArchived().agencies().stream()
                .filter(agency -> current.contains(agency.id()) || names(agency.id()));
    }

    private boolean names(UUID agency) {
        return stored.stream()
                .anyMatch(service -> service.leadAgency().equals(agency)
                        || service.providers().contains(agency));
    }

    private Set<String> moduleIds() {
        Set<String> ids = new TreeSet<>(desk.records().modules());
        stored.ifPresent(service -> ids.addAll(service.modules()));
        return ids;
    }

    /** What the view of the form needs beside the form. */
    Map<String, Object> of(Form form) {
        return Map.of(
                "agencies", byType(),
                "places", desk.places().byRegion(form, "place"),
                "modules", modules(),
                "wasRestricted", isRestricted());
    }

    private List<ChoiceGroup> byType() {
        Map<String, Names> types = desk.directory().contents().agencyTypes();
        return agencies()
                .collect(Collectors.groupingBy(Agency::type, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> new ChoiceGroup(
                        types.get(group.getKey()),
                        group.getValue().stream()
                                .map(agency -> Choice.of(agency.id(), agency.names()))
                                .toList()))
                .toList();
    }

    private List<Choice> modules() {
        return moduleIds().stream()
                .map(module -> new Choice(
                        module,
                        new Names(
                                called(module, Locale.ENGLISH),
                                called(module, Locale.forLanguageTag("ru")),
                                called(module, Locale.forLanguageTag("tk")))))
                .toList();
    }

    private String called(String module, Locale language) {
        return desk.signs().modules().find(module, language).orElse(module);
    }
}
