package org.hyzmat.people.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.person.Edge;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.jdbi.v3.core.Handle;

/** Reads a list of families by the rules of the forms: nobody is added twice, and no family there is touched. */
final class FamilyIntake implements ListIntake<NewMember> {

    private final FamilyListRepository families;
    private final ImportRun run;
    private final PlaceNames places;
    private final Edge edge;
    private final LocalDate today;
    private final Map<String, FamilyInFile> inFile = new HashMap<>();
    private final Map<String, Long> rowsByIdentity = new HashMap<>();

    FamilyIntake(Handle handle, ImportRun run, PlaceNames places, Edge edge) {
        this.families = new FamilyListRepository(handle);
        this.run = run;
        this.places = places;
        this.edge = edge;
        this.today = edge.today();
    }

    /**
     * A family of the file.
     *
     * @param known the id of the family that is there already, or empty if it is a new one
     * @param id of the new one
     */
    private record FamilyInFile(String known, UUID id) {}

    /** A row with what the columns and the rules of the forms say about it. */
    private record Read(FamilyEntry entry, String nameKey, Problems problems) {}

    @Override
    public List<Checked<NewMember>> check(List<ListRow> rows) {
        List<Read> read = new ArrayList<>();
        for (ListRow row : rows) {
            Problems problems = row.problems();
            FamilyEntry entry = FamilyEntry.read(row, places, today, problems);
            read.add(new Read(entry, entry.person().nameKey(), problems));
        }
        Map<String, List<KnownPerson>> known =
                families.named(run, read.stream().map(Read::nameKey).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(KnownPerson::nameKey));
        return Checked.each(read, each -> check(each, known.getOrDefault(each.nameKey, List.of())));
    }

    private Checked<NewMember> check(Read read, List<KnownPerson> known) {
        Optional<KnownPerson> same =
                known.stream().filter(person -> person.isSaidBy(read.entry)).findFirst();
        refuseTwice(read);
        FamilyInFile family = same.map(person -> new FamilyInFile(person.family(), new UUID(0, 0)))
                .orElseGet(() -> new FamilyInFile("", edge.newId()));
        FamilyInFile first = inFile.putIfAbsent(read.entry.family(), family);
        read.problems.when(first != null && !first.known.equals(family.known), "family", "problem.list.family.there");
        if (same.isEmpty()) {
            refuseKnown(read, known);
        }
        read.problems.throwIfAny();
        return same.isPresent()
                ? Checked.known()
                : Checked.fresh(member(read.entry, first == null ? family : first, first == null));
    }

    private NewMember member(FamilyEntry entry, FamilyInFile family, boolean opens) {
        return new NewMember(family.id, opens, edge.newId(), edge.newId(), entry);
    }

    /** Somebody whose birth nobody knows may well have a namesake in another family. */
    private void refuseTwice(Read read) {
        FamilyEntry entry = read.entry;
        refuseTwice(read, "in " + entry.family() + " " + entry.identity());
        boolean isTelling = !entry.person().birth().equals(Birth.UNKNOWN);
        if (isTelling && !entry.isNewcomer()) {
            refuseTwice(read, entry.identity());
        }
    }

    private void refuseTwice(Read read, String identity) {
        Long before = rowsByIdentity.putIfAbsent(identity, read.entry.row());
        boolean isNoted = read.problems.has("given-name");
        read.problems.when(before != null && !isNoted, "given-name", "problem.list.twice", before == null ? 0 : before);
    }

    private static void refuseKnown(Read read, List<KnownPerson> known) {
        boolean isAsked = !read.entry.isNewcomer() && !read.problems.has("born");
        known.stream()
                .filter(person -> isAsked && person.mayBe(read.entry))
                .findFirst()
                .ifPresent(person -> read.problems.add(
                        "given-name", "problem.list.known", person.name().label()));
    }

    @Override
    public void write(List<NewMember> fresh) {
        families.add(edge.stamp(run.actor()), run.id(), fresh);
    }
}
