package org.hyzmat.host.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/**
 * All registers as they were at one moment, each in the order in which it is shown.
 *
 * @param revision counts the changes before that moment
 * @param places a parent before what lies in it
 * @param since how far the first day of a place is known, where it is known at all
 * @param agencyTypes the names of the types of agencies by their codes
 */
public record Contents(
        long revision,
        List<Sourced<Place>> places,
        Map<UUID, InexactDate> since,
        Map<String, Names> agencyTypes,
        List<Sourced<Agency>> agencies,
        List<Sourced<Participation>> participations,
        List<Sourced<Service>> services,
        List<Sourced<WorkforceMember>> workforce,
        List<Coordination> coordinations) {

    static <T> Map<UUID, T> byId(List<Sourced<T>> rows, Function<T, UUID> id) {
        return rows.stream().map(Sourced::value).collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
