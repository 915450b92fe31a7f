package org.hyzmat.host.directory;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.WorkforceMember;

/** The people who work in services: staff read of their own agency, those of every agency read of all. */
final class WorkforcePages {

    private final RegisteredDirectory directory;
    private final Words words;
    private final Clock clock;

    WorkforcePages(RegisteredDirectory directory, Words words, Clock clock) {
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** A person as a row of the list. */
    record Row(UUID id, String name, String function, String agency, List<String> services, boolean former) {}

    /** Whether somebody may read who works for an agency. */
    static boolean mayRead(Actor reader, UUID agency) {
        return reader.scope() == Scope.ALL || reader.agency().equals(agency);
    }

    void list(Context ctx) {
        Wording wording = words.of(ctx);
        Filter filter = Filter.of(ctx, "agency", "function");
        List<Agency> agencies = agencies(Actor.of(ctx));
        List<WorkforceMember> members = members(agencies).toList();
        List<Row> rows = members.stream()
                .filter(member -> filter.admitsAny("agency", Stream.of(member.agency()))
                        && filter.admits("function", member.function()))
                .map(member -> row(member, wording))
                .toList();
        ctx.render(
                "workforce-list.peb",
                filter.model(
                        Page.of(rows, Page.asked(ctx)),
                        Map.of("agencies", options(agencies, wording), "functions", functions(members, wording))));
    }

    void show(Context ctx) {
        List<WorkforceMember> engagements = members(agencies(Actor.of(ctx)))
                .filter(member -> member.id().toString().equals(ctx.pathParam("person")))
                .toList();
        if (engagements.isEmpty()) {
            throw new NotFoundResponse();
        }
        Wording wording = words.of(ctx);
        ctx.render(
                "workforce-show.peb",
                Map.of(
                        "name", engagements.get(0).name(),
                        "engagements",
                                engagements.stream()
                                        .map(member -> lines(member, wording))
                                        .toList()));
    }

    private List<Agency> agencies(Actor reader) {
        return directory.agencies().stream()
                .filter(agency -> mayRead(reader, agency.id()))
                .filter(agency -> !directory.workforce(agency.id()).isEmpty())
                .toList();
    }

    private Stream<WorkforceMember> members(List<Agency> agencies) {
        return agencies.stream().flatMap(agency -> directory.workforce(agency.id()).stream());
    }

    private Row row(WorkforceMember member, Wording wording) {
        return new Row(
                member.id(),
                member.name(),
                member.function(),
                String.join(", ", Link.labels(wording.agencies(List.of(member.agency())))),
                Link.labels(wording.services(member.services())),
                !member.worksOn(LocalDate.now(clock)));
    }

    private static List<Option> options(List<Agency> agencies, Wording wording) {
        return agencies.stream()
                .map(agency -> new Option(agency.id().toString(), wording.name(agency.names())))
                .toList();
    }

    private static List<Option> functions(List<WorkforceMember> members, Wording wording) {
        return wording.options(
                "role",
                members.stream()
                        .map(WorkforceMember::function)
                        .distinct()
                        .sorted()
                        .toArray(String[]::new));
    }

    private static List<Line> lines(WorkforceMember member, Wording wording) {
        return Line.filled(
                wording.line("workforce.function", wording.text("role." + member.function())),
                wording.line("workforce.agency", wording.agencies(List.of(member.agency()))),
                wording.line("workforce.services", wording.services(member.services())),
                wording.line("workforce.time", wording.time(wording.date(member.from()), wording.date(member.to()))));
    }
}
