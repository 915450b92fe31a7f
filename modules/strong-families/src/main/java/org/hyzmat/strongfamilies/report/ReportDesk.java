package org.hyzmat.strongfamilies.report;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.curriculum.CurriculumRepository;
import org.hyzmat.strongfamilies.instrument.InstrumentRepository;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.jdbi.v3.core.Jdbi;

/** Reads a report for whoever asks for it, and hands it out as a page's frame or as a file. */
public final class ReportDesk {

    private final FactRepository facts;
    private final CurriculumRepository curricula;
    private final InstrumentRepository instruments;
    private final DirectoryNames directory;
    private final Office office;

    /** What the platform does for a report. */
    public record Office(Texts texts, Sheets sheets, FigureRules rules, Clock clock) {}

    public ReportDesk(Jdbi jdbi, CurriculumRepository curricula, Directory directory, Office office) {
        this.facts = new FactRepository(jdbi);
        this.curricula = curricula;
        this.instruments = new InstrumentRepository(jdbi);
        this.directory = new DirectoryNames(directory);
        this.office = office;
    }

    /** Everything that counts for whoever asks. */
    Source source(Context ctx) {
        return new Source(facts, Actor.of(ctx).countable());
    }

    /** A report with every scale. */
    Reading read(Context ctx, Coverage coverage) {
        return read(ctx, source(ctx), coverage, Optional.empty());
    }

    /**
     * A report for whoever asks.
     *
     * @param scale the only scale that is asked for, all where there is none
     */
    Reading read(Context ctx, Source source, Coverage coverage, Optional<UUID> scale) {
        Actor actor = Actor.of(ctx);
        Locale language = ctx.req().getLocale();
        Figures figures = Figures.of(actor, office.rules());
        new Problems()
                .when(!figures.offers(Questions.OFFER, Questions.of(coverage)), "", "report.together")
                .throwIfAny();
        boolean isNarrow = figures.isEverything() && !coverage.isEmpty();
        Report report = isNarrow ? source.about(coverage, scale) : source.about(scale);
        AspectNames names = new AspectNames(
                directory, curricula.versions(actor.counted()), facts.groupNames(actor.visible()), language);
        return new Reading(
                coverage,
                new Report(source.facts(), report.scales()),
                isNarrow || coverage.isEmpty() ? report : report.within(coverage),
                figures,
                names,
                new Values(office.texts(), language),
                instruments.scalesOf(report.scales().keySet()));
    }

    /** The scale that an address names. */
    Scale scale(Context ctx) {
        return RecordId.of(ctx.pathParam("scale")).stream()
                .flatMap(id -> instruments.scalesOf(List.of(id)).stream())
                .filter(scale -> scale.isPublished() || Actor.of(ctx).counted().contains(scale.agencyId()))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    /** What every page of a report shows: the form with what can be chosen, and how many groups it is about. */
    Map<String, Object> frame(ReportForm form, Reading reading) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form.form());
        model.put("query", form.query());
        model.put("filtered", !form.query().isEmpty());
        model.put("choices", reading.choices());
        model.put("sides", reading.sides());
        model.put("years", reading.years());
        model.put("open", reading.figures().isEverything());
        model.put("chosen", reading.chosen());
        model.put("coverage", reading.coverage());
        model.put("groups", reading.facts().groups().size());
        model.put("today", LocalDate.now(office.clock()));
        return model;
    }

    /** Answers with a file, in the format that the address asks for. */
    void send(Context ctx, String name, List<Table> tables) {
        List<Sheet> sheets = tables.stream().map(Table::sheet).toList();
        office.sheets().send(ctx, SheetFormat.of(ctx), name + "-" + LocalDate.now(office.clock()), sheets);
    }
}
