package org.hyzmat.mhpsscourses.team;

import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Reads the team of a run together with what the registers say of it. */
final class TeamDesk {

    private final TeamRepository teams;
    private final Workforce workforce;
    private final DirectoryNames names;

    TeamDesk(Office office) {
        this.teams = new TeamRepository(office.jdbi());
        this.workforce = new Workforce(office.directory());
        this.names = new DirectoryNames(office.directory());
    }

    TeamView of(CourseRun run) {
        return new TeamView(
                teams.trainers(run.agencyId(), run.id()).stream()
                        .map(trainer -> line(run, trainer))
                        .toList(),
                teams.supporters(run.agencyId(), run.id()).stream()
                        .map(each -> new TeamView.SupporterLine(each, names.agency(each.supporterId())))
                        .toList());
    }

    private TeamView.TrainerLine line(CourseRun run, Trainer trainer) {
        Optional<WorkforceMember> member = workforce.find(trainer.personId());
        Names organisation =
                member.map(found -> names.agency(found.agency())).orElse(Names.same(trainer.organisation()));
        LocalDate lastOn = member.map(WorkforceMember::to).orElse(LocalDate.MAX);
        boolean leaves = lastOn.isBefore(run.dates().days().toOn());
        return new TeamView.TrainerLine(trainer, organisation, leaves, lastOn);
    }
}
