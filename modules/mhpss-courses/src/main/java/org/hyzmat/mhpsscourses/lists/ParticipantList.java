package org.hyzmat.mhpsscourses.lists;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hyzmat.mhpsscourses.enrolment.Enrolment;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentRepository;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentState;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.Psychologist;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.Handle;

/** The list of who takes part in which run. */
public final class ParticipantList implements ListKind<NewParticipant> {

    static final String NAME = "name";
    static final String PROFESSION = "profession";
    static final String SECTOR = "sector";
    static final String ORGANISATION = "organisation";
    static final String PLACE = "place";
    static final String PSYCHOLOGIST = "psychologist";
    static final String CONTACT = "contact";

    private static final List<ListColumn> OWN = List.of(
            ListColumn.text(NAME).always(),
            ListColumn.text(PROFESSION),
            ListColumn.choice(SECTOR, "sector", Sector.codes()).always(),
            ListColumn.text(ORGANISATION).always(),
            ListColumn.text(PLACE),
            ListColumn.choice(PSYCHOLOGIST, "psychologist", Psychologist.codes()),
            ListColumn.text(CONTACT));

    private final Office office;

    public ParticipantList(Office office) {
        this.office = office;
    }

    @Override
    public String id() {
        return "participants";
    }

    @Override
    public List<ListColumn> columns() {
        return Stream.concat(NamedRuns.COLUMNS.stream(), OWN.stream()).toList();
    }

    @Override
    public ListIntake<NewParticipant> intake(Handle handle, ImportRun run) {
        return new ParticipantIntake(handle, run, office);
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return new ParticipantListRepository(handle, run.actor()).remove(run);
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        DirectoryNames names = new DirectoryNames(office.directory());
        for (CourseRun run : new NamedRuns(handle, actor.agency()).all()) {
            EnrolmentRepository.ofRun(handle, actor.visible(), run.id()).stream()
                    .filter(each -> each.state() != EnrolmentState.WITHDRAWN)
                    .forEach(each -> row.accept(cells(run, each, names)));
        }
    }

    private static List<Cell> cells(CourseRun run, Enrolment enrolment, DirectoryNames names) {
        Learner learner = enrolment.learner();
        boolean isAgency = !learner.organisationId().equals(Learner.NONE);
        boolean isPlaced = !learner.placeId().equals(Learner.NONE);
        return List.of(
                Cell.of(run.courseCode()),
                Cell.of(run.dates().firstOn()),
                Cell.of(learner.name()),
                Cell.of(learner.profession()),
                Cell.of(learner.sector().code()),
                Cell.of(isAgency ? names.agency(learner.organisationId()).tk() : learner.organisation()),
                Cell.of(isPlaced ? names.place(learner.placeId()).tk() : ""),
                Cell.of(learner.psychologist().code()),
                Cell.of(learner.contact()));
    }
}
