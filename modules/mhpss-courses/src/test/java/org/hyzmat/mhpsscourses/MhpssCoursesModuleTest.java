package org.hyzmat.mhpsscourses;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.contract.ModuleContract;
import org.hyzmat.testkit.contract.Staff;

/** What the platform promises, of this module: a course and what follows from it. */
final class MhpssCoursesModuleTest extends ModuleContract {

    @Override
    protected Map<String, String> sample(Staff staff, String marker) {
        Map<String, String> ids = new HashMap<>();
        ids.putAll(new CourseSample(staff.as("coordinator")).create(marker));
        ConsultationSample consultations = new ConsultationSample(staff.as("coordinator"));
        ids.putAll(consultations.create(marker));
        ids.putAll(new RunSample(staff.as("coordinator"), host.clock().today()).create(ids.get("course"), marker));
        ids.putAll(new ActivitySample(staff.as("coordinator")).create(marker));
        ids.putAll(new ContentSample(staff.as("coordinator"), marker).of(ids.get("course")));
        ids.putAll(new ReviewSample(staff.as("coordinator")).of(ids.get("module-version")));
        ids.put("recommendation-trace", consultations.answer(ids.get("recommendation"), ids.get("module-version")));
        ids.putAll(new ResultSample(staff.as("coordinator"), host.clock().today()).create(ids.get("course")));
        return ids;
    }

    /** Signs of statistics, of minutes and of sizes are alike everywhere. */
    @Override
    protected Set<String> alikeInSeveralLanguages() {
        return Set.of("gain.effect", "attendance.minutes", "file.size.kb", "file.size.mb");
    }
}
