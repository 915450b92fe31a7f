package org.hyzmat.mhpsscourses.file;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.content.VersionExtension;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.run.RunExtension;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.office.Office;

/** The routes to the files of versions, which stand on the pages of a version and of the runs that teach it. */
public final class FileRoutes implements VersionExtension, RunExtension {

    private static final String FILES = "/versions/{module-version}/files/";

    private final FilePages files;
    private final FileParts parts;

    public FileRoutes(Office office) {
        FileRepository repository = new FileRepository(office.jdbi());
        files = new FilePages(office, repository);
        parts = new FileParts(office, repository);
    }

    @Override
    public List<Part> onVersion(Context ctx, VersionHead head) {
        return List.of(parts.ofVersion(ctx, head));
    }

    @Override
    public List<Part> onRun(Context ctx, RunHead head) {
        return parts.ofRun(ctx, head.run()).stream().toList();
    }

    public void add(RoutesConfig routes) {
        routes.get(FILES + "new", files::blank, CONTENT_EDIT);
        routes.post(FILES + "new", files::create, CONTENT_EDIT);
        routes.get(FILES + "{version-file}", files::send, COURSE_READ);
        routes.post(FILES + "{version-file}/remove", files::remove, CONTENT_EDIT);
        routes.post(FILES + "{version-file}/restore", files::restore, CONTENT_EDIT);
    }
}
