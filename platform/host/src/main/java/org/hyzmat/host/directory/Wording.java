package org.hyzmat.host.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.views.Dates;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;

/** Puts what is registered into the words of one reader. */
final class Wording {

    private final RegisteredDirectory directory;
    private final Texts texts;
    private final Dates dates;
    private final Locale locale;

    Wording(RegisteredDirectory directory, Texts texts, Dates dates, Locale locale) {
        this.directory = directory;
        this.texts = texts;
        this.dates = dates;
        this.locale = locale;
    }

    String text(String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    String count(String key, long number) {
        return texts.plural(locale, key, number);
    }

    Locale locale() {
        return locale;
    }

    Line line(String key, String value) {
        return Line.of(text(key), value);
    }

    Line line(String key, List<Link> links) {
        return Line.of(text(key), links);
    }

    String name(Names names) {
        return names.in(locale);
    }

    /** A name in every language, for searching. */
    static Stream<String> all(Names names) {
        return Stream.of(names.en(), names.ru(), names.tk());
    }

    String agencyType(String type) {
        return name(directory.contents().agencyTypes().get(type));
    }

    /** The types of the agencies that there are. */
    List<Option> agencyTypes() {
        return directory.agencies().stream()
                .map(Agency::type)
                .distinct()
                .map(type -> new Option(type, agencyType(type)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Option> options(String keys, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, text(keys + "." + value)))
                .toList();
    }

    Link link(Place place) {
        return new Link("/directory/places/" + place.id(), name(place.names()));
    }

    Link link(Agency agency) {
        String name = name(agency.names());
        return new Link("/directory/agencies/" + agency.id(), agency.demo() ? text("agency.demo.name", name) : name);
    }

    Link link(Service service) {
        return new Link("/directory/services/" + service.id(), name(service.names()));
    }

    List<Link> places(Collection<UUID> ids) {
        return directory.places().stream()
                .filter(place -> ids.contains(place.id()))
                .map(this::link)
                .toList();
    }

    List<Link> agencies(Collection<UUID> ids) {
        return directory.agencies().stream()
                .filter(agency -> ids.contains(agency.id()))
                .map(this::link)
                .toList();
    }

    List<Link> services(Collection<UUID> ids) {
        return directory.services().stream()
                .filter(service -> ids.contains(service.id()))
                .map(this::link)
                .toList();
    }

    /** A date as far as it is known, empty when there is none. */
    String date(Optional<InexactDate> date) {
        return date.map(known -> dates.date(locale, known)).orElse("");
    }

    /** A day, empty when it stands for one that is not known. */
    String date(LocalDate day) {
        return isKnown(day) ? dates.date(locale, day) : "";
    }

    /** The first or last date of a time as far as it is known, empty when there is none. */
    String bound(Optional<InexactDate> date) {
        return date.map(known -> dates.bound(locale, known)).orElse("");
    }

    /** The first or last month of a time, empty when it stands for one that is not known. */
    String month(LocalDate day) {
        return isKnown(day) ? dates.bound(locale, new InexactDate(day, Precision.MONTH)) : "";
    }

    private static boolean isKnown(LocalDate day) {
        return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }

    /** From a first to a last day in words, either of which may be empty. */
    String time(String from, String to) {
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : text("time.to", to);
        }
        return to.isEmpty() ? text("time.from", from) : text("time.from-to", from, to);
    }
}
