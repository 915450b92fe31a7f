package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.Actor;

/** Builds what stands around a page: reader, language, and the menu of everything that serves now. */
final class Frames {

    private static final List<String> GROUPS =
            List.of("my-work", "people", "services", "figures", "administration", "public");

    private final Mounts mounts;
    private final TextCatalogue texts;

    Frames(Mounts mounts, TextCatalogue texts) {
        this.mounts = mounts;
        this.texts = texts;
    }

    Frame frame(
            HttpServletRequest request,
            Site platform,
            Optional<Accounts.SignedIn> reader,
            Language language,
            String notice) {
        String path = request.getRequestURI();
        return new Frame(
                language.code(),
                Preferences.theme(request),
                path,
                "/",
                reader.isPresent(),
                reader.map(Accounts.SignedIn::reader).orElse(Frame.Reader.NOBODY),
                menu(reader.map(known -> known.hats().whole()).orElse(Actor.NOBODY), platform, path, language),
                notice);
    }

    private List<Frame.MenuGroup> menu(Actor actor, Site platform, String path, Language language) {
        List<Place> places = places(platform);
        String here = nearest(places, path);
        List<Frame.MenuGroup> groups = new ArrayList<>();
        for (String group : GROUPS) {
            List<Frame.MenuItem> items = new ArrayList<>();
            for (Place place : places) {
                if (place.entry().group().equals(group) && place.entry().isFor(actor)) {
                    items.add(place.item(here, language));
                }
            }
            if (!items.isEmpty()) {
                groups.add(new Frame.MenuGroup(texts.text(language.locale(), "menu." + group), items));
            }
        }
        return groups;
    }

    /** An entry of a site that serves now. */
    private record Place(Site site, MenuEntry entry, String href) {

        Frame.MenuItem item(String here, Language language) {
            return new Frame.MenuItem(
                    href, site.texts().text(language.locale(), entry.text()), entry.icon(), href.equals(here));
        }
    }

    private List<Place> places(Site platform) {
        List<Place> places = new ArrayList<>();
        mounts.all().forEach(mount -> mount.current().ifPresent(site -> add(site, "/" + site.id(), places)));
        add(platform, "", places);
        return places;
    }

    private static void add(Site site, String prefix, List<Place> places) {
        for (MenuEntry entry : site.menu()) {
            places.add(new Place(site, entry, entry.path().equals("/") ? prefix : prefix + entry.path()));
        }
    }

    /** The entry under which a page stands: a module can have one for its whole and others for its parts. */
    private static String nearest(List<Place> places, String path) {
        String nearest = "";
        for (Place place : places) {
            String href = place.href();
            boolean above =
                    path.startsWith(href) && (path.length() == href.length() || path.charAt(href.length()) == '/');
            if (above && href.length() > nearest.length()) {
                nearest = href;
            }
        }
        return nearest;
    }
}
