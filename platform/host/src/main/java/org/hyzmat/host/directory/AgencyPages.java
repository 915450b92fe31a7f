package org.hyzmat.host.directory;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** Agencies: what they are, what they do, and who works there. */
final class AgencyPages {

    private final RegisteredDirectory directory;
    private final Words words;

    AgencyPages(RegisteredDirectory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    /** An agency as a row of the list. */
    record Row(UUID id, String name, String type, String place, boolean demo) {}

    /** The part an agency has in a programme. */
    record Part(String programme, String role, String time, String note) {}

    void list(Context ctx) {
        Wording wording = words.of(ctx);
        Filter filter = Filter.of(ctx, "q", "type");
        List<Row> rows = directory.agencies().stream()
                .filter(agency -> filter.admits("type", agency.type()) && filter.finds("q", spellings(agency)))
                .map(agency -> row(agency, wording))
                .toList();
        ctx.render(
                "agency-list.peb",
                filter.model(Page.of(rows, Page.asked(ctx)), Map.of("types", wording.agencyTypes())));
    }

    void show(Context ctx) {
        Sourced<Agency> found = Sourced.find(directory.contents().agencies(), Agency::id, ctx.pathParam("agency"))
                .orElseThrow(NotFoundResponse::new);
        Wording wording = words.of(ctx);
        Agency agency = found.value();
        ctx.render(
                "agency-show.peb",
                Map.of(
                        "name", wording.name(agency.names()),
                        "type", wording.agencyType(agency.type()),
                        "demo", agency.demo(),
                        "archived", found.isArchived(),
                        "lines", lines(agency, Actor.of(ctx), wording),
                        "participations", parts(agency, wording),
                        "note", ProvenanceNote.of(found, wording)));
    }

    private static Stream<String> spellings(Agency agency) {
        return Stream.concat(Wording.all(agency.names()), agency.otherSpellings().stream());
    }

    private Row row(Agency agency, Wording wording) {
        return new Row(
                agency.id(),
                wording.name(agency.names()),
                wording.agencyType(agency.type()),
                String.join(", ", Link.labels(wording.places(List.of(agency.place())))),
                agency.demo());
    }

    private List<Line> lines(Agency agency, Actor reader, Wording wording) {
        return Line.filled(
                wording.line("agency.place", wording.places(List.of(agency.place()))),
                wording.line("agency.spellings", String.join(" · ", agency.otherSpellings())),
                wording.line(
                        "agency.leads", services(service -> service.leadAgency().equals(agency.id()), wording)),
                wording.line(
                        "agency.provides",
                        services(service -> service.providers().contains(agency.id()), wording)),
                workforce(agency, reader, wording));
    }

    private List<Link> services(Predicate<Service> wanted, Wording wording) {
        return directory.services().stream().filter(wanted).map(wording::link).toList();
    }

    /** The names of those who work there for whoever may read them, for others only how many they are. */
    private Line workforce(Agency agency, Actor reader, Wording wording) {
        List<WorkforceMember> members = directory.workforce(agency.id());
        if (members.isEmpty() || WorkforcePages.mayRead(reader, agency.id())) {
            return wording.line(
                    "agency.workforce",
                    members.stream().map(Link::to).distinct().toList());
        }
        long people = members.stream().map(WorkforceMember::id).distinct().count();
        return wording.line("agency.workforce", wording.count("workforce.count", people));
    }

    private List<Part> parts(Agency agency, Wording wording) {
        return directory.contents().participations().stream()
                .filter(part -> !part.isArchived() && part.value().agency().equals(agency.id()))
                .map(part -> part(part, wording))
                .toList();
    }

    private static Part part(Sourced<Participation> row, Wording wording) {
        Participation part = row.value();
        return new Part(
                wording.name(part.programme()),
                part.role(),
                wording.time(wording.date(part.from()), wording.date(part.to())),
                ProvenanceNote.of(row, wording));
    }
}
