package org.hyzmat.independentliving;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.contract.Staff;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** A service user with one record of each kind, made through the pages for what the platform promises. */
final class UserSample {

    private final Visitor coordinator;
    private final String marker;
    private final LocalDate today;

    UserSample(Staff staff, String marker, HostExtension host) {
        this.coordinator = staff.as("coordinator");
        this.marker = marker;
        this.today = host.clock().today();
    }

    /** The ids of the records, with that of the person in the register of people. */
    Map<String, String> create() {
        String person = SupportedPerson.register(coordinator, marker, "1950");
        PageForm form = SupportedPerson.form(coordinator, person)
                .with("started", today.minusDays(60).toString())
                .with("address", marker)
                .with("access", marker);
        SupportedPerson user = new SupportedPerson(
                coordinator, form.send(coordinator).expect(302).location());
        Map<String, String> ids = new HashMap<>(Map.of("person", person, "service-user", user.id()));
        ids.put("emergency-contact", contact(user));
        ids.put("outcome", outcome(user));
        ids.put("functioning", assessment(user, "functioning", "seeing", "1"));
        ids.put("barthel", assessment(user, "barthel", "feeding", "5"));
        return ids;
    }

    private String contact(SupportedPerson user) {
        PageForm form = user.page("contacts/new").form();
        form.with("name", marker)
                .with("phone", "+993 60 000017")
                .send(coordinator)
                .expect(302);
        return form.value("id");
    }

    private String outcome(SupportedPerson user) {
        PageForm form = user.page("outcomes").form();
        form.with("kind", "at-home").with("note", marker).send(coordinator).expect(302);
        return form.value("id");
    }

    private String assessment(SupportedPerson user, String code, String field, String answer) {
        PageForm form = user.page(code + "/new").form();
        form.with("respondent", "self")
                .with(field, answer)
                .with("note", marker)
                .send(coordinator)
                .expect(302);
        return form.value("id");
    }
}
