package org.hyzmat.host.web;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.Actor;

/** The menu of everything that serves now, as far as somebody may go there. */
public final class Menus {

    private static final List<String> GROUPS =
            List.of("my-work", "people", "services", "figures", "administration", "public");

    private final Mounts mounts;
    private final List<MenuEntry> own;
    private final TextCatalogue texts;

    /**
     * A menu.
     *
     * @param mounts where modules serve
     * @param own the entries of the portal itself
     * @param texts those of the portal
     */
    public Menus(Mounts mounts, List<MenuEntry> own, TextCatalogue texts) {
        this.mounts = mounts;
        this.own = List.copyOf(own);
        this.texts = texts;
    }

    /**
     * The menu of somebody.
     *
     * @param path of the page beside which it stands
     */
    public List<Frame.MenuGroup> of(Actor actor, String path, Language language) {
        List<Place> places = places();
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

    /** An entry with the texts that name it. */
    private record Place(TextCatalogue texts, MenuEntry entry, String href) {

        Frame.MenuItem item(String here, Language language) {
            return new Frame.MenuItem(
                    href, texts.text(language.locale(), entry.text()), entry.icon(), href.equals(here));
        }
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        mounts.all()
                .forEach(mount ->
                        mount.current().ifPresent(site -> add(site.texts(), site.menu(), "/" + site.id(), places)));
        add(texts, own, "", places);
        return places;
    }

    private static void add(TextCatalogue texts, List<MenuEntry> menu, String prefix, List<Place> places) {
        for (MenuEntry entry : menu) {
            places.add(new Place(texts, entry, entry.path().equals("/") ? prefix : prefix + entry.path()));
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
