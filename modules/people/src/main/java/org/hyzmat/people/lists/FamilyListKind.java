package org.hyzmat.people.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hyzmat.people.person.Edge;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.Handle;

/** Families with their members, a row for each person. */
public final class FamilyListKind implements ListKind<NewMember> {

    private final Directory directory;
    private final Edge edge;

    /** Names places as the register does. */
    public FamilyListKind(Directory directory, Edge edge) {
        this.directory = directory;
        this.edge = edge;
    }

    @Override
    public String id() {
        return "families";
    }

    @Override
    public List<ListColumn> columns() {
        return FamilyEntry.COLUMNS;
    }

    @Override
    public ListIntake<NewMember> intake(Handle handle, ImportRun run) {
        return new FamilyIntake(handle, run, new PlaceNames(directory), edge);
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return new FamilyListRepository(handle).remove(run);
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        PlaceNames places = new PlaceNames(directory);
        Set<UUID> families = new HashSet<>();
        new FamilyListRepository(handle).each(actor.visible(), edge.today(), member -> {
            families.add(member.family());
            row.accept(member.cells(families.size(), places));
        });
    }
}
