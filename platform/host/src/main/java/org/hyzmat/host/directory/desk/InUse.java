package org.hyzmat.host.directory.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.Service.Sensitivity;
import org.hyzmat.platform.directory.WorkforceMember;

/** Says in sentences what hangs on something before it is archived or ends. */
public final class InUse {

    private final Desk desk;

    /** What the registers and the running modules use. */
    public InUse(Desk desk) {
        this.desk = desk;
    }

    /** What hangs on an agency. */
    public List<String> ofAgency(UUID agency, Locale language) {
        List<String> hanging = new ArrayList<>();
        LocalDate today = desk.office().today();
        long parts = desk.directory().participations().stream()
                .filter(part ->
                        part.agency().equals(agency) && !today.isBefore(part.from()) && !today.isAfter(part.to()))
                .count();
        count(hanging, language, "in-use.participations", parts);
        services(
                hanging,
                language,
                "in-use.leads",
                service -> service.leadAgency().equals(agency));
        services(
                hanging,
                language,
                "in-use.provides",
                service -> service.providers().contains(agency));
        count(hanging, language, "in-use.workforce", people(desk.directory().workforce(agency).stream()));
        records(hanging, language, desk.records().ofAgency(agency));
        return hanging;
    }

    /** What hangs on a service; whether anybody uses a restricted one is told only to those admitted to it. */
    public List<String> ofService(UUID id, Locale language) {
        List<String> hanging = new ArrayList<>();
        Service service = desk.directory().service(id).orElseThrow();
        if (service.status().equals("running")) {
            hanging.add(desk.text(language, "in-use.running"));
        }
        count(
                hanging,
                language,
                "in-use.engaged",
                people(workforce().filter(member -> member.services().contains(id))));
        if (service.sensitivity() == Sensitivity.RESTRICTED) {
            hanging.add(desk.text(language, "in-use.restricted"));
        } else {
            records(hanging, language, desk.records().ofService(id));
        }
        return hanging;
    }

    /** What lies in a place, sits there or runs there. */
    public List<String> ofPlace(UUID id, Locale language) {
        List<String> hanging = new ArrayList<>();
        LocalDate today = desk.office().today();
        Stream<Names> inside = desk.directory().places().stream()
                .filter(place -> place.parent().equals(id) && !place.id().equals(id) && place.existsOn(today))
                .map(Place::names);
        names(hanging, language, "in-use.inside", inside);
        names(
                hanging,
                language,
                "in-use.sits",
                desk.directory().agencies().stream()
                        .filter(agency -> agency.place().equals(id))
                        .map(Agency::names));
        services(hanging, language, "in-use.runs", service -> service.places().contains(id));
        return hanging;
    }

    private Stream<WorkforceMember> workforce() {
        return desk.directory().withArchived().agencies().stream()
                .flatMap(agency -> desk.directory().workforce(agency.id()).stream());
    }

    private long people(Stream<WorkforceMember> members) {
        return members.filter(member -> member.worksOn(desk.office().today()))
                .map(WorkforceMember::id)
                .distinct()
                .count();
    }

    private void services(List<String> hanging, Locale language, String key, Predicate<Service> wanted) {
        names(
                hanging,
                language,
                key,
                desk.directory().services().stream()
                        .filter(service -> !service.status().equals("ended"))
                        .filter(wanted)
                        .map(Service::names));
    }

    private void names(List<String> hanging, Locale language, String key, Stream<Names> found) {
        String list = found.map(each -> each.in(language)).collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            hanging.add(desk.text(language, key, list));
        }
    }

    private void count(List<String> hanging, Locale language, String key, long number) {
        if (number > 0) {
            hanging.add(desk.signs().texts().plural(language, key, number));
        }
    }

    private void records(List<String> hanging, Locale language, List<String> modules) {
        names(
                hanging,
                language,
                "in-use.records",
                modules.stream()
                        .map(module -> Names.same(
                                desk.signs().modules().find(module, language).orElse(module))));
    }
}
