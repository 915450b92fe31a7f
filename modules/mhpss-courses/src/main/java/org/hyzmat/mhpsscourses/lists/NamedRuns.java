package org.hyzmat.mhpsscourses.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListRow;
import org.jdbi.v3.core.Handle;

/** The runs of an agency that were not cancelled, by what a row of a list names them: course and first day. */
final class NamedRuns {

    private static final String COURSE = "course";
    private static final String FIRST = "first";

    /** The columns that name a run. */
    static final List<ListColumn> COLUMNS =
            List.of(ListColumn.text(COURSE).always(), ListColumn.date(FIRST).always());

    private final List<CourseRun> all;
    private final Map<Meeting, List<CourseRun>> runs = new HashMap<>();

    NamedRuns(Handle handle, UUID agency) {
        all = RunRepository.takingLearners(handle, agency);
        all.forEach(each -> runs.computeIfAbsent(
                        new Meeting(each.courseCode(), each.dates().firstOn()), unseen -> new ArrayList<>())
                .add(each));
    }

    private record Meeting(String course, LocalDate first) {}

    /** All of them, the newest first. */
    List<CourseRun> all() {
        return List.copyOf(all);
    }

    /** The run that a row names; absent where it names none, which is noted as a fault. */
    Optional<CourseRun> of(ListRow row, Problems problems) {
        String course = row.text(COURSE);
        Optional<LocalDate> first = row.date(FIRST);
        if (course.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        List<CourseRun> found = runs.getOrDefault(new Meeting(course, first.get()), List.of());
        problems.when(found.isEmpty(), COURSE, "problem.list.run", course, first.get())
                .when(found.size() > 1, COURSE, "problem.list.run.several", course, first.get());
        return found.stream().findFirst();
    }
}
