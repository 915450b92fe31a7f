package org.hyzmat.mhpsscourses.consultation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;

/** Finds the consultation that a page is about; one of another agency is not found. */
final class ConsultationDesk {

    private final ConsultationRepository consultations;

    ConsultationDesk(Office office) {
        this.consultations = new ConsultationRepository(office.jdbi());
    }

    Consultation consultation(Context ctx) {
        return consultations
                .find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "consultation"))
                .orElseThrow(NotFoundResponse::new);
    }
}
