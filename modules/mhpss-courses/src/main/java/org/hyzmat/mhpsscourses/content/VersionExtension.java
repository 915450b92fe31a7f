package org.hyzmat.mhpsscourses.content;

import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.web.Part;

/** What another area of the module adds to the page of a version. */
public interface VersionExtension {

    /** Parts of the page, above the words of the version. */
    List<Part> onVersion(Context ctx, VersionHead head);
}
