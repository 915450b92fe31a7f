package org.hyzmat.mhpsscourses.schedule;

import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** What the form of a session offers: the modules and the places of its run. */
final class SessionOffers {

    private final RunRepository runs;
    private final TaughtModules taught;
    private final DirectoryNames names;

    SessionOffers(Office office) {
        this.runs = new RunRepository(office.jdbi());
        this.taught = new TaughtModules(office.jdbi());
        this.names = new DirectoryNames(office.directory());
    }

    List<Choice> modules(CourseRun run) {
        return taught.of(run.agencyId(), run.id());
    }

    List<Choice> places(CourseRun run) {
        return runs.places(List.of(run.id())).getOrDefault(run.id(), List.of()).stream()
                .map(place -> Choice.of(place, names.place(place)))
                .toList();
    }

    SessionDraft.Offered to(CourseRun run) {
        return new SessionDraft.Offered(id -> isAmong(id, modules(run)), id -> isAmong(id, places(run)));
    }

    private static boolean isAmong(UUID id, List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.value().equals(id.toString()));
    }
}
