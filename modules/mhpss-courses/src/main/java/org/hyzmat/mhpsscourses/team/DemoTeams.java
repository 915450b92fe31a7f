package org.hyzmat.mhpsscourses.team;

import java.util.List;
import java.util.Optional;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Who teaches in the runs of the demo world, a guest from afar among them. */
public final class DemoTeams {

    private static final List<String> TEACHING = List.of("trainer", "guest-expert");

    private final Office office;
    private final TeamRepository teams;

    public DemoTeams(Office office) {
        this.office = office;
        this.teams = new TeamRepository(office.jdbi());
    }

    /** Names them in every run of which people are known. */
    public void fill(Actor centre) {
        RunRepository runs = new RunRepository(office.jdbi());
        runs.list(centre.agency(), Optional.empty(), 1).rows().stream()
                .filter(run -> !run.counted().hasPeople())
                .forEach(run -> fill(centre, run));
    }

    private void fill(Actor centre, CourseRun run) {
        Stamp stamp = new Stamp(centre, office.now());
        office.directory().workforce(centre.agency()).stream()
                .filter(member -> TEACHING.contains(member.function()))
                .forEach(member -> teams.add(stamp, run.id(), trainer(member)));
        teams.add(
                stamp,
                run.id(),
                new Trainer(office.ids().next(), Trainer.GUEST, "Nora Lindqvist", true, "Helping Hands Institute"));
        office.directory().agencies().stream()
                .filter(agency -> agency.code().equals("demo-department"))
                .map(Agency::id)
                .forEach(id ->
                        teams.add(stamp, run.id(), new Supporter(office.ids().next(), id, SupportRole.CO_ORGANISER)));
    }

    private Trainer trainer(WorkforceMember member) {
        boolean isGuest = member.function().equals("guest-expert");
        return new Trainer(office.ids().next(), member.id(), member.name(), isGuest, "");
    }
}
