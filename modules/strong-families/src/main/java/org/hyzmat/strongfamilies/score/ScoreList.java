package org.hyzmat.strongfamilies.score;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.hyzmat.strongfamilies.lists.ListedGroups;
import org.jdbi.v3.core.Handle;

/** Lists of scores in files: a row for one person, one scale and one time point. */
public final class ScoreList implements ListKind<NewScore> {

    static final String SCALE = "scale";
    static final String TIME = "time";
    static final String DAY = "day";
    static final String VALUE = "value";
    static final String MISSING = "missing";
    static final String RESPONDENT = "respondent";

    private final ScoredGroups groups;
    private final Clock clock;
    private final IdSource ids;

    /** Reads and writes lists by what is known of the groups. */
    public ScoreList(ScoredGroups groups, Clock clock, IdSource ids) {
        this.groups = groups;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String id() {
        return "scores";
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.text(ListedGroups.GROUP).always(),
                ListColumn.number(ListedGroups.FAMILY).always(),
                ListColumn.text(ListedGroups.PERSON).always(),
                ListColumn.text(SCALE).always(),
                ListColumn.number(TIME).always(),
                ListColumn.date(DAY).always(),
                ListColumn.number(VALUE),
                ListColumn.choice(
                        MISSING,
                        "missing-score",
                        Missing.REASONS.stream().map(Missing::code).toList()),
                ListColumn.choice(
                        RESPONDENT,
                        "respondent",
                        Arrays.stream(Respondent.values()).map(Respondent::code).toList()));
    }

    @Override
    public ListIntake<NewScore> intake(Handle handle, ImportRun run) {
        return new ScoreIntake(handle, run, groups.reading(handle, run.actor()), LocalDate.now(clock), ids);
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return run.actor()
                .visible()
                .on(handle.createUpdate("""
                        delete from score s
                        where s.import_id = :import and s.version = 1 and <visible:s>
                        """))
                .bind("import", run.id())
                .execute();
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        groups.reading(handle, actor).all().forEach(group -> group.rows().forEach(row));
    }
}
