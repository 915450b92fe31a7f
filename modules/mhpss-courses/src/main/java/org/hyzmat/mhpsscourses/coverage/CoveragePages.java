package org.hyzmat.mhpsscourses.coverage;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Values;

/** Who is trained in what, as a page and as a file; what was chosen stands in the address. */
final class CoveragePages {

    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("course"), Arrays.stream(Side.values()).map(Side::code))
            .toList();

    private final Office office;
    private final CoverageRoutes.Tools tools;

    CoveragePages(Office office, CoverageRoutes.Tools tools) {
        this.office = office;
        this.tools = tools;
    }

    void show(Context ctx) {
        Form form = Form.inAddress(ctx, FIELDS);
        Facts facts = facts(ctx);
        try {
            render(ctx, form, checked(ctx, form, facts));
        } catch (InvalidInputException invalid) {
            render(ctx.status(422), form.with(invalid), read(ctx, Wanted.ALL, Optional.empty(), facts));
        }
    }

    private Facts facts(Context ctx) {
        return new FactRepository(office.jdbi(), new Regions(office.directory())).all(Actor.of(ctx), office.today());
    }

    private Reading checked(Context ctx, Form form, Facts facts) {
        Optional<String> course = Optional.of(form.value("course")).filter(id -> !id.isEmpty());
        Reading reading = read(ctx, Wanted.of(form), course, facts);
        reading.check(course);
        return reading;
    }

    private Reading read(Context ctx, Wanted wanted, Optional<String> course, Facts facts) {
        Values values = new Values(tools.texts(), ctx.req().getLocale());
        List<Taught> chosen = facts.courses().stream()
                .filter(each -> course.filter(each.id().toString()::equals).isPresent())
                .toList();
        return new Reading(
                wanted,
                chosen,
                facts,
                Figures.of(Actor.of(ctx), tools.rules()),
                new SideNames(new DirectoryNames(office.directory()), values),
                values);
    }

    private void render(Context ctx, Form form, Reading reading) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("query", form.query(FIELDS));
        model.put("today", office.today());
        model.put("courses", courses(reading));
        model.put("sides", sides(reading));
        model.put(
                "empty",
                reading.facts().people().isEmpty() && reading.facts().noted().isEmpty());
        model.put("tables", new CoverageTables(reading).all());
        ctx.render("coverage.peb", model);
    }

    private static List<SideNames.Choice> courses(Reading reading) {
        return reading.facts().courses().stream()
                .map(course -> new SideNames.Choice(
                        course.id().toString(), course.called(reading.values().language())))
                .toList();
    }

    /** A field of the form, with what can be chosen in it. */
    private record Field(String name, List<SideNames.Choice> choices) {}

    private static List<Field> sides(Reading reading) {
        return Arrays.stream(Side.values())
                .map(side -> new Field(
                        side.code(),
                        reading.names().choices(side, reading.facts().people().keySet())))
                .toList();
    }

    void file(Context ctx) {
        Reading reading = checked(ctx, Form.inAddress(ctx, FIELDS), facts(ctx));
        tools.sheets()
                .send(
                        ctx,
                        SheetFormat.of(ctx),
                        "training-" + office.today(),
                        new CoverageTables(reading)
                                .all().stream().map(Table::sheet).toList());
    }
}
