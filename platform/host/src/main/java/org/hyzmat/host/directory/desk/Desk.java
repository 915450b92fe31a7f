package org.hyzmat.host.directory.desk;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.UUID;
import org.hyzmat.host.directory.Filter;
import org.hyzmat.host.directory.ModuleNames;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;

/**
 * What every page that changes the registers works with.
 *
 * @param office the portal’s own
 * @param directory the registers
 * @param records what modules keep
 * @param signs what answers are made of
 */
public record Desk(Office office, RegisteredDirectory directory, HeldRecords records, Signs signs) {

    /** The first of these pages. */
    public static final String HOME = "/admin/directory";

    /** The filter by which a list shows what is in use, or what is archived. */
    public static final String STATE = "state";

    /**
     * What answers are made of.
     *
     * @param texts those of the portal
     * @param modules what the modules that serve now are called
     * @param sheets writes lists to files
     */
    public record Signs(Texts texts, ModuleNames modules, Sheets sheets) {}

    /** Who changes something in a request, and when. */
    public Edit edit(Context ctx) {
        return new Edit(office.now(), Actor.of(ctx).person());
    }

    /** A text of the portal. */
    public String text(Locale language, String key, Object... arguments) {
        return signs.texts().text(language, key, arguments);
    }

    /** What somebody is called, empty for people who are in the register no more. */
    public String person(UUID person) {
        return directory.withArchived().agencies().stream()
                .flatMap(agency -> directory.workforce(agency.id()).stream())
                .filter(member -> member.id().equals(person))
                .map(WorkforceMember::name)
                .findFirst()
                .orElse("");
    }

    /** The places that a form offers. */
    public PlaceChoices places() {
        return new PlaceChoices(directory, office.clock());
    }

    /** Whether a list that shows what is in use, unless it is asked for the archive, shows something. */
    public static boolean shows(Filter filter, boolean isArchived) {
        return isArchived == "archived".equals(filter.values().get(STATE));
    }
}
