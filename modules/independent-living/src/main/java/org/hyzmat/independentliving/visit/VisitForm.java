package org.hyzmat.independentliving.visit;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;

/**
 * A form about a visit that somebody sent: its id came with it, so that what is sent twice counts once.
 *
 * @param version of the visit when the form was shown
 */
public record VisitForm(UUID id, int version, Actor actor, OffsetDateTime now) {

    /** The change that a form asks for. */
    public static VisitForm of(Form form, Actor actor, OffsetDateTime now) {
        return new VisitForm(RecordId.inForm(form), form.version(), actor, now);
    }

    /** What a form about a visit must carry. */
    public static Map<String, String> fields(Visit visit, Office office) {
        return Map.of("id", office.ids().next().toString(), "version", String.valueOf(visit.version()));
    }
}
