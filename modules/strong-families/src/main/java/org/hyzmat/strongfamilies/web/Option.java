package org.hyzmat.strongfamilies.web;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;

/** One thing to choose in a form. */
public record Option(String value, Names label) {

    public static List<Option> services(List<Service> services) {
        return services.stream()
                .map(service -> new Option(service.id().toString(), service.names()))
                .toList();
    }

    public static List<Option> places(List<Place> places) {
        return places.stream()
                .map(place -> new Option(place.id().toString(), place.names()))
                .toList();
    }

    public static List<Option> colleagues(List<WorkforceMember> members) {
        return members.stream()
                .map(member -> new Option(member.id().toString(), same(member.name())))
                .toList();
    }

    public static List<Option> curricula(List<CurriculumVersion> versions) {
        return versions.stream()
                .map(version -> new Option(version.id().toString(), numbered(version)))
                .toList();
    }

    private static Names numbered(CurriculumVersion version) {
        Names name = version.name();
        String number = ", " + version.number();
        return new Names(name.en() + number, name.ru() + number, name.tk() + number);
    }

    private static Names same(String name) {
        return new Names(name, name, name);
    }

    /** The choices of a field by their values. */
    public static Names label(List<Option> options, UUID id) {
        return options.stream()
                .filter(option -> option.value().equals(id.toString()))
                .map(Option::label)
                .findFirst()
                .orElse(same("–"));
    }
}
