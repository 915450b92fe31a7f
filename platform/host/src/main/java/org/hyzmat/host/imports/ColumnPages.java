package org.hyzmat.host.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hyzmat.host.sheets.TableRow;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListColumn;

/** The page on which it is said which column of a file is which. */
final class ColumnPages {

    private static final String PREFIX = "column-";
    private static final int LONGEST = 40;

    private final ImportFlow flow;
    private final ImportPlace place;

    ColumnPages(ImportFlow flow, ImportPlace place) {
        this.flow = flow;
        this.place = place;
    }

    /** A column that is asked for. */
    record Asked(String field, String word, boolean required, String hint) {}

    /** A column of the file that can be chosen. */
    record Choice(String value, String label) {}

    void routes(RoutesConfig routes, RouteRole role) {
        routes.get(place.path() + "/runs/{import}/columns", this::ask, role);
        routes.post(place.path() + "/runs/{import}/columns", this::choose, role);
    }

    private void ask(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        if (place.desk(run).isPresent() && Runs.isOpen(ctx, flow, run)) {
            ListDesk<?> desk = place.desk(run).orElseThrow();
            Headers headers = headers(run, desk);
            Mapping kept = flow.mappings().of(run.id());
            render(ctx, run, desk, headers, filled(kept.places().isEmpty() ? headers.guess() : kept));
        } else {
            ctx.redirect(place.at(ctx, run.id()));
        }
    }

    private Headers headers(Run run, ListDesk<?> desk) {
        return Headers.of(
                ListDesk.header(flow.files().source(run.id())),
                desk.kind(),
                desk.words(),
                flow.mappings().habits(run.kind(), run.agency()));
    }

    private static Form filled(Mapping mapping) {
        Map<String, String> values = new HashMap<>();
        mapping.places().forEach((name, at) -> values.put(PREFIX + name, String.valueOf(at)));
        return Form.filled(values);
    }

    private void choose(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        if (place.desk(run).isEmpty() || !Runs.isOpen(ctx, flow, run)) {
            ctx.redirect(place.at(ctx, run.id()));
            return;
        }
        ListDesk<?> desk = place.desk(run).orElseThrow();
        Headers headers = headers(run, desk);
        Form form = Form.of(ctx);
        try {
            flow.mappings().keep(run, read(form, desk, headers), headers.words());
            flow.check(place.site().get(), run, desk, Actor.of(ctx));
            ctx.redirect(place.at(ctx, run.id()));
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, run, desk, headers, form.with(invalid));
        }
    }

    private static Mapping read(Form form, ListDesk<?> desk, Headers headers) {
        Problems problems = new Problems();
        Map<String, Integer> places = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (ListColumn column : desk.kind().columns()) {
            String field = PREFIX + column.name();
            if (column.required()) {
                problems.require(field, form.value(field));
            }
            form.number(field, problems).ifPresent(at -> {
                problems.when(at < 0 || at >= headers.words().size(), field, "problem.choice");
                problems.when(!taken.add(at), field, "problem.import.taken");
                places.put(column.name(), at);
            });
        }
        problems.throwIfAny();
        return new Mapping(places);
    }

    private void render(Context ctx, Run run, ListDesk<?> desk, Headers headers, Form form) {
        Locale language = ctx.req().getLocale();
        List<TableRow> first = ListDesk.firstRows(flow.files().source(run.id()), 1);
        List<Asked> asked = desk.kind().columns().stream()
                .map(column -> new Asked(
                        PREFIX + column.name(),
                        desk.words().header(language, column.name()),
                        column.required(),
                        desk.words().hint(language, column.name())))
                .toList();
        List<Choice> choices = IntStream.range(0, headers.words().size())
                .filter(at -> !headers.words().get(at).isEmpty())
                .mapToObj(at ->
                        new Choice(String.valueOf(at), label(headers.words().get(at), first, at)))
                .toList();
        ctx.render(
                "platform/import-columns.peb",
                Map.of(
                        "form",
                        form,
                        "run",
                        run,
                        "place",
                        place.at(ctx),
                        "kindTitle",
                        desk.words().title(language),
                        "asked",
                        asked,
                        "choices",
                        choices,
                        "isStrange",
                        headers.guess().places().isEmpty() && headers.twice().isEmpty(),
                        "twice",
                        headers.twice().stream()
                                .map(name -> desk.words().header(language, name))
                                .sorted()
                                .toList()));
    }

    /** The word and the first value below it, by which a column is known again. */
    private static String label(String word, List<TableRow> first, int at) {
        String value = first.isEmpty() ? "" : RowReader.text(first.get(0).cell(at));
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        return shown.isEmpty() ? word : word + " (" + shown + ")";
    }
}
