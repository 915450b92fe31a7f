package org.hyzmat.mhpsscourses.trace;

import java.util.UUID;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/** A version of a module that can answer a recommendation. */
public record OfferedVersion(
        UUID id,
        String courseCode,
        String moduleCode,
        @Nested("module") Names module,
        int number) {

    /** It in a form. */
    Choice choice() {
        return Choice.of(id, new Names(called(module.en()), called(module.ru()), called(module.tk())));
    }

    private String called(String name) {
        return courseCode + " · " + moduleCode + " " + name + " · " + number;
    }
}
