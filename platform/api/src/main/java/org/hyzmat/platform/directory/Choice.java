package org.hyzmat.platform.directory;

import java.util.List;
import java.util.UUID;

/**
 * One thing to choose in a form, as {@code platform/_field.peb} takes its options.
 *
 * @param value what the form sends, for a record its id
 * @param label what the person reads
 * @since 1.1
 */
public record Choice(String value, Names label) {

    /**
     * A record to choose.
     *
     * @param id its id
     * @param label what it is called
     * @return the choice
     */
    public static Choice of(UUID id, Names label) {
        return new Choice(id.toString(), label);
    }

    /**
     * Services to choose from.
     *
     * @param services any services
     * @return a choice for each, in the same order
     */
    public static List<Choice> services(List<Service> services) {
        return services.stream()
                .map(service -> of(service.id(), service.names()))
                .toList();
    }

    /**
     * Places to choose from.
     *
     * @param places any places
     * @return a choice for each, in the same order
     */
    public static List<Choice> places(List<Place> places) {
        return places.stream().map(place -> of(place.id(), place.names())).toList();
    }

    /**
     * Colleagues to choose from.
     *
     * @param members any members of the workforce
     * @return a choice for each, in the same order
     */
    public static List<Choice> colleagues(List<WorkforceMember> members) {
        return members.stream()
                .map(member -> of(member.id(), Names.same(member.name())))
                .toList();
    }
}
