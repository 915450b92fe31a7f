package org.hyzmat.host.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.sheets.TableRow;
import org.hyzmat.host.sheets.TableSource;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;

/** The page of one import: what is in the file, how far the work is, what came of it, and how to undo that. */
final class RunPages {

    private static final int SHOWN_FAULTS = 200;
    private static final int SHOWN_ROWS = 10;

    private final ImportGround ground;
    private final ImportFlow flow;
    private final ImportPlace place;

    RunPages(ImportGround ground, ImportFlow flow, ImportPlace place) {
        this.ground = ground;
        this.flow = flow;
        this.place = place;
    }

    /** What is wrong with a cell. */
    record FaultNote(long row, String column, String sentence) {}

    /** A row of the file as it stands there. */
    record PreviewRow(long number, List<String> cells) {}

    /** What the reader may do with the import. */
    record Offer(boolean isOwn, boolean isOpen, boolean mayTake, boolean mayUndo) {}

    void routes(RoutesConfig routes, RouteRole role) {
        String path = place.path() + "/runs/{import}";
        routes.get(path, ctx -> show(ctx, ""), role);
        routes.get(path + "/faults.csv", this::faults, role);
        routes.get(path + "/check", this::back, role);
        routes.post(path + "/check", this::check, role);
        routes.get(path + "/take", this::back, role);
        routes.post(path + "/take", this::take, role);
        routes.get(path + "/drop", this::back, role);
        routes.post(path + "/drop", this::drop, role);
        routes.get(path + "/undo", this::askUndo, role);
        routes.post(path + "/undo", this::undo, role);
    }

    private void back(Context ctx) {
        ctx.redirect(place.at(ctx, Runs.of(ctx, flow, place).id()));
    }

    private void show(Context ctx, String refusal, Object... arguments) {
        Run run = Runs.of(ctx, flow, place);
        Locale language = ctx.req().getLocale();
        Optional<ListDesk<?>> desk = place.desk(run);
        boolean isOwn = Runs.isOwn(ctx, run);
        boolean isOpen = desk.isPresent() && Runs.isOpen(ctx, flow, run);
        boolean isChecked = run.state() == RunState.CHECKED;
        Map<String, Object> model = new HashMap<>();
        model.put("run", run);
        model.put("place", place.at(ctx));
        model.put("kindTitle", desk.map(each -> each.words().title(language)).orElse(run.kind()));
        model.put(
                "offer",
                new Offer(
                        isOwn,
                        isOpen,
                        isOpen
                                && isChecked
                                && run.counts().faulty() == 0
                                && run.counts().fresh() > 0,
                        desk.isPresent() && run.state() == RunState.TAKEN));
        model.put("refusal", refusal);
        model.put("refusalArgument", arguments.length == 0 ? "" : arguments[0]);
        model.put("faultNotes", isOwn && isChecked ? notes(run, desk, language) : List.of());
        model.put("faultCount", isOwn && isChecked ? flow.faults().count(run.id()) : 0);
        model.put("words", List.of());
        model.put("previewRows", List.of());
        model.put("unused", List.of());
        if (isOpen && isChecked) {
            model.putAll(preview(run, desk.orElseThrow(), language));
        }
        ctx.render("platform/import-run.peb", model);
    }

    private List<FaultNote> notes(Run run, Optional<ListDesk<?>> desk, Locale language) {
        return flow.faults().first(run.id(), SHOWN_FAULTS).stream()
                .map(fault -> new FaultNote(
                        fault.row(),
                        word(fault, desk, language),
                        fault.sentence().in(language)))
                .toList();
    }

    private static String word(FaultLine fault, Optional<ListDesk<?>> desk, Locale language) {
        return fault.column().isEmpty()
                ? ""
                : desk.map(each -> each.words().header(language, fault.column()))
                        .orElse(fault.column());
    }

    private Map<String, Object> preview(Run run, ListDesk<?> desk, Locale language) {
        TableSource file = flow.files().source(run.id());
        Mapping mapping = flow.mappings().of(run.id());
        List<ListColumn> taken = desk.kind().columns().stream()
                .filter(column -> mapping.place(column.name()).isPresent())
                .toList();
        List<PreviewRow> rows = ListDesk.firstRows(file, SHOWN_ROWS).stream()
                .map(row -> new PreviewRow(row.number(), cells(row, taken, mapping)))
                .toList();
        return Map.of(
                "words",
                taken.stream()
                        .map(column -> desk.words().header(language, column.name()))
                        .toList(),
                "previewRows",
                rows,
                "unused",
                Headers.unused(ListDesk.header(file), mapping));
    }

    private static List<String> cells(TableRow row, List<ListColumn> columns, Mapping mapping) {
        return columns.stream()
                .map(column ->
                        RowReader.text(row.cell(mapping.place(column.name()).orElseThrow())))
                .toList();
    }

    private void faults(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        if (!Runs.isOwn(ctx, run)) {
            ctx.redirect(place.at(ctx, run.id()));
            return;
        }
        Locale language = ctx.req().getLocale();
        Optional<ListDesk<?>> desk = place.desk(run);
        ground.sheets()
                .send(
                        ctx,
                        SheetFormat.CSV,
                        run.kind() + "-faults",
                        List.of(new Sheet(
                                run.kind(),
                                flow.faultHeader(language),
                                next -> flow.faults()
                                        .each(run.id(), fault -> next.accept(line(fault, desk, language))))));
    }

    private static List<Cell> line(FaultLine fault, Optional<ListDesk<?>> desk, Locale language) {
        List<Cell> line = new ArrayList<>();
        line.add(fault.row() == 0 ? Cell.EMPTY : Cell.of(fault.row()));
        line.add(Cell.of(word(fault, desk, language)));
        line.add(Cell.of(fault.sentence().in(language)));
        return line;
    }

    private void check(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        boolean isChosen = !flow.mappings().of(run.id()).places().isEmpty();
        if (isChosen && Runs.isOpen(ctx, flow, run)) {
            place.desk(run).ifPresent(desk -> flow.check(place.site().get(), run, desk, Actor.of(ctx)));
        }
        ctx.redirect(place.at(ctx, run.id()));
    }

    private void take(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        boolean mayTake = Runs.isOpen(ctx, flow, run)
                && run.state() == RunState.CHECKED
                && run.counts().faulty() == 0;
        Optional<ListDesk<?>> desk = place.desk(run).filter(each -> mayTake);
        ImportFlow.Answer answer = desk.map(
                        each -> flow.take(place.site().get(), run, each, Actor.of(ctx), place.desks()))
                .orElse(ImportFlow.Answer.BEGUN);
        switch (answer) {
            case BEGUN -> ctx.redirect(place.at(ctx, run.id()));
            case OTHERS_FIRST -> show(ctx.status(409), "import.others-first");
            case NOT_NOW -> show(ctx.status(409), "import.not-now");
        }
    }

    private void drop(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        if (Runs.isOpen(ctx, flow, run)) {
            flow.drop(run);
        }
        ctx.redirect(place.at(ctx));
    }

    private void askUndo(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        if (run.state() == RunState.TAKEN && place.desk(run).isPresent()) {
            ctx.render(
                    "platform/import-undo.peb",
                    Map.of(
                            "run", run,
                            "place", place.at(ctx),
                            "kindTitle",
                                    place.desk(run)
                                            .orElseThrow()
                                            .words()
                                            .title(ctx.req().getLocale())));
        } else {
            ctx.redirect(place.at(ctx, run.id()));
        }
    }

    private void undo(Context ctx) {
        Run run = Runs.of(ctx, flow, place);
        try {
            if (run.state() == RunState.TAKEN) {
                place.desk(run).ifPresent(desk -> flow.undo(run, desk, Actor.of(ctx)));
            }
            ctx.redirect(place.at(ctx, run.id()));
        } catch (InTheWayException inTheWay) {
            show(ctx.status(409), "import.undo.refused", inTheWay.records());
        }
    }
}
