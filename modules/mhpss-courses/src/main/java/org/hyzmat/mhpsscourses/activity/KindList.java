package org.hyzmat.mhpsscourses.activity;

import java.util.List;
import java.util.function.Consumer;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.Handle;

/** Kinds of activities, a row for each in each edition of the list. */
public final class KindList implements ListKind<Kind> {

    static final String EDITION = "edition";
    static final String CODE = "code";
    static final String TURKMEN = "turkmen";
    static final String RUSSIAN = "russian";
    static final String ENGLISH = "english";

    private static final List<ListColumn> COLUMNS = List.of(
            ListColumn.number(EDITION).always(),
            ListColumn.text(CODE).always(),
            ListColumn.text(TURKMEN),
            ListColumn.text(RUSSIAN),
            ListColumn.text(ENGLISH));

    private final Office office;

    public KindList(Office office) {
        this.office = office;
    }

    @Override
    public String id() {
        return "activity-kinds";
    }

    @Override
    public List<ListColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ListIntake<Kind> intake(Handle handle, ImportRun run) {
        return new KindIntake(handle, run, office.ids());
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return KindRepository.remove(handle, run);
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        KindRepository.known(handle, actor.agency()).stream()
                .filter(kind -> kind.agencyId().equals(actor.agency()))
                .forEach(kind -> row.accept(List.of(
                        Cell.of(kind.edition()),
                        Cell.of(kind.code()),
                        Cell.of(kind.name().tk()),
                        Cell.of(kind.name().ru()),
                        Cell.of(kind.name().en()))));
    }
}
