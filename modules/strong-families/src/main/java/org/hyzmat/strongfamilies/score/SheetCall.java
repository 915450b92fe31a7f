package org.hyzmat.strongfamilies.score;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.Participant;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Coming;
import org.hyzmat.strongfamilies.web.Portraits;
import org.hyzmat.strongfamilies.web.ShownFamily;
import org.hyzmat.strongfamilies.web.Store;

/** Finds the sheet that an address names, and puts names to the people on it. */
final class SheetCall {

    private final Store store;
    private final ScoreStore scores;
    private final Asked asked;
    private final Register register;
    private final DirectoryNames names;

    SheetCall(Store store, ScoreStore scores, Directory directory, Register register) {
        this.store = store;
        this.scores = scores;
        this.asked = new Asked(store);
        this.register = register;
        this.names = new DirectoryNames(directory);
    }

    /** The sheet of the group and the time point that an address names. */
    Sheet sheet(Context ctx) {
        Visible visible = Visible.to(ctx);
        Group group = asked.group(ctx);
        List<TimePoint> points = store.curricula().timePoints(group.curriculumVersionId());
        UUID id = RecordId.inPath(ctx, "time-point");
        TimePoint point =
                points.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFoundResponse::new);
        return new Sheet(
                group,
                point,
                points,
                Due.of(point, store.sessions().ofGroup(visible, group.id())),
                scores.instruments().scalesOf(scores.groupScales().ofGroup(visible, group.id())),
                store.families().ofGroup(visible, group.id()),
                scores.scores().atTimePoint(visible, group.id(), point.id()));
    }

    /**
     * The people of a sheet.
     *
     * @param missing whether the register of people could not be asked
     */
    record People(List<SheetFamily> families, boolean missing) {

        /** The rows of all families. */
        List<SheetRow> rows() {
            return families.stream().flatMap(family -> family.rows().stream()).toList();
        }
    }

    /** Everybody about whom the group has a scale, with the cells in which two people wrote differently. */
    People people(Actor actor, Sheet sheet, LocalDate today, Set<ScoreKey> conflicts) {
        List<UUID> ids = sheet.families().stream()
                .flatMap(family -> family.participants().stream())
                .map(Participant::personId)
                .distinct()
                .toList();
        Known<PersonLabel> persons = register.persons(actor, ids);
        Known<Family> known = register.families(
                actor,
                sheet.families().stream().map(GroupFamily::familyId).distinct().toList());
        List<SheetFamily> families = new ArrayList<>();
        for (ShownFamily family : new Portraits(persons, today).of(sheet.families(), known)) {
            List<SheetRow> rows = family.people().stream()
                    .map(coming -> row(sheet, family.family().number(), coming, conflicts))
                    .filter(row -> !row.asked().isEmpty())
                    .toList();
            if (!rows.isEmpty()) {
                families.add(new SheetFamily(family.family().number(), family.name(), rows));
            }
        }
        return new People(families, persons.missing());
    }

    private SheetRow row(Sheet sheet, int family, Coming coming, Set<ScoreKey> conflicts) {
        boolean expected =
                sheet.due().isKnown() && coming.span().holdsOn(sheet.due().session());
        List<SheetCell> cells = sheet.scales().stream()
                .map(scale -> cell(sheet, coming, scale, conflicts))
                .toList();
        return new SheetRow(coming.person(), family, coming.span(), expected, cells);
    }

    private SheetCell cell(Sheet sheet, Coming coming, Scale scale, Set<ScoreKey> conflicts) {
        ScoreKey cell = new ScoreKey(coming.person().participant(), scale.id());
        Optional<StoredScore> stored = Optional.ofNullable(sheet.stored().get(cell));
        return new SheetCell(
                cell.key(),
                scale,
                scale.about().strand() == coming.person().strand(),
                sheet.stored(cell),
                conflicts.contains(cell),
                stored.map(each -> names.colleague(sheet.group().agencyId(), each.writtenBy()))
                        .orElse(""),
                stored.map(StoredScore::writtenAt).orElse(OffsetDateTime.MIN));
    }
}
