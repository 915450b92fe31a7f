package org.hyzmat.independentliving.catalogue;

import java.util.List;
import org.hyzmat.independentliving.web.Minutes;
import org.hyzmat.mhpsscourses.api.Standing;
import org.hyzmat.platform.directory.WorkforceMember;

/**
 * Somebody who visits, as a list shows them.
 *
 * @param absences those that have not passed, the earliest first
 * @param standing towards the certificate that the agency wants
 */
public record WorkerRow(WorkforceMember member, Worker worker, List<Absence> absences, Standing standing) {

    public WorkerRow {
        absences = List.copyOf(absences);
    }

    /** How long they can visit in a week. */
    public Minutes weekly() {
        return new Minutes(worker.weeklyMinutes());
    }
}
