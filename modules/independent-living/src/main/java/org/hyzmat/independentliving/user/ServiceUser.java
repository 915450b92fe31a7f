package org.hyzmat.independentliving.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.PhoneNumber;

/**
 * Somebody who is supported at home by one service.
 *
 * @param version the number by which a change in between is noticed
 * @param name family name, then given name; empty where the register of people does not say
 * @param access how to get in, and who has a key; possibly empty
 * @param startedAge the age on the first day, -1 where the birth is not known
 */
public record ServiceUser(
        UUID id,
        UUID agencyId,
        UUID serviceId,
        int version,
        UUID personId,
        String name,
        CareForm form,
        UUID coordinatorId,
        UUID placeId,
        String address,
        String phone,
        String access,
        LocalDate startedOn,
        int startedAge,
        Sex sex,
        RiskAtIntake risk) {

    /** What a select has to list of a service user {@code u} beside the label {@code l} of the person. */
    static final String COLUMNS = """
            u.id, u.agency_id, u.service_id, u.version, u.person_id, coalesce(l.label, '') as name, u.form,
            u.coordinator_id, u.place_id, u.address, u.phone, u.access, u.started_on,
            coalesce(u.started_age, -1) as age,
            u.sex, u.placement_risk, u.risk_by, u.risk_on
            """;

    static ServiceUser map(ResultSet row) throws SQLException {
        return new ServiceUser(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getObject("service_id", UUID.class),
                row.getInt("version"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                CareForm.valueOf(row.getString("form")),
                row.getObject("coordinator_id", UUID.class),
                row.getObject("place_id", UUID.class),
                row.getString("address"),
                row.getString("phone"),
                row.getString("access"),
                row.getObject("started_on", LocalDate.class),
                row.getInt("age"),
                Sex.valueOf(row.getString("sex")),
                risk(row));
    }

    private static RiskAtIntake risk(ResultSet row) throws SQLException {
        PlacementRisk level = PlacementRisk.valueOf(row.getString("placement_risk"));
        return new RiskAtIntake(
                level,
                Optional.ofNullable(row.getObject("risk_by", UUID.class)).orElse(RiskAtIntake.NOBODY),
                Optional.ofNullable(row.getObject("risk_on", LocalDate.class)).orElse(LocalDate.MAX));
    }

    /** Whether a day surely lies before the birth, as far as the age on the first day tells. */
    public boolean isBeforeBirth(LocalDate day) {
        return startedAge >= 0 && !day.isAfter(startedOn.minusYears(startedAge + 1L));
    }

    /** The telephone number as it is dialled. */
    public String dialled() {
        return PhoneNumber.dialled(phone);
    }

    /** The age on the first day. */
    public OptionalInt ageAtStart() {
        return startedAge < 0 ? OptionalInt.empty() : OptionalInt.of(startedAge);
    }
}
