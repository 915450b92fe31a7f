package org.hyzmat.mhpsscourses.file;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.schedule.TaughtModules;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** The files on the page of a version, and on that of a run which teaches it. */
final class FileParts {

    private final FileRepository files;
    private final TaughtModules taught;
    private final DirectoryNames names;

    FileParts(Office office, FileRepository files) {
        this.files = files;
        this.taught = new TaughtModules(office.jdbi());
        this.names = new DirectoryNames(office.directory());
    }

    /** A file with the name of who handed it in. */
    public record Line(VersionFile file, String by) {}

    /** A module that a run teaches, with its files. */
    public record Module(String version, Names label, List<Line> lines) {}

    Part ofVersion(Context ctx, VersionHead head) {
        Actor actor = Actor.of(ctx);
        boolean mayWrite = CONTENT_EDIT.heldBy(actor) && head.isOpen();
        List<Line> lines = files.of(head.version().id()).stream()
                .filter(file -> mayWrite || !file.removed())
                .map(file -> line(actor, file))
                .toList();
        return new Part("_version-files.peb", Map.of("lines", lines, "mayWrite", mayWrite));
    }

    private Line line(Actor actor, VersionFile file) {
        return new Line(file, names.colleague(actor.agency(), file.createdBy()));
    }

    /** Nothing for a run of a course without modules. */
    Optional<Part> ofRun(Context ctx, CourseRun run) {
        List<Choice> modules = taught.of(run.agencyId(), run.id());
        List<VersionFile> found = files.ofVersions(
                modules.stream().map(each -> UUID.fromString(each.value())).toList());
        Actor actor = Actor.of(ctx);
        List<Module> content = modules.stream()
                .map(module -> new Module(
                        module.value(),
                        module.label(),
                        found.stream()
                                .filter(file ->
                                        file.moduleVersionId().toString().equals(module.value()))
                                .map(file -> line(actor, file))
                                .toList()))
                .toList();
        return modules.isEmpty() ? Optional.empty() : Optional.of(new Part("_run-files.peb", content));
    }
}
