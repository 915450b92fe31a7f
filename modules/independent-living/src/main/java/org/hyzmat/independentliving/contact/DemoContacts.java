package org.hyzmat.independentliving.contact;

import java.util.List;
import java.util.random.RandomGenerator;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Made-up people to reach in an emergency: nobody for some, two for others. */
public final class DemoContacts {

    private static final List<ContactDraft> NEAR = List.of(
            new ContactDraft(1, "Aman", "ogly", "+993 62 11-22-33", "Açary bar."),
            new ContactDraft(1, "Gülşat", "gyzy", "+993 63 22-33-44", ""),
            new ContactDraft(1, "Айна", "соседка", "+993 64 33-44-55", "Есть ключ, придёт за десять минут."),
            new ContactDraft(1, "Batyr", "jigisi", "+993 65 44-55-66", "18:00-dan soň."));
    private static final ContactDraft DOCTOR =
            new ContactDraft(2, "Maşgala lukmany", "saglyk öýi", "+993 12 00-00-03", "");

    private final Office office;
    private final ContactRepository contacts;

    public DemoContacts(Office office) {
        this.office = office;
        this.contacts = new ContactRepository(office.jdbi());
    }

    /** Adds those of some service users. */
    public void fill(Actor provider, List<ServiceUser> users, RandomGenerator chance) {
        for (ServiceUser user : users) {
            Stamp stamp = new Stamp(provider, office.now());
            if (chance.nextInt(8) > 0) {
                contacts.add(stamp, user, office.ids().next(), NEAR.get(chance.nextInt(NEAR.size())));
            }
            if (chance.nextInt(4) == 0) {
                contacts.add(stamp, user, office.ids().next(), DOCTOR);
            }
        }
    }
}
