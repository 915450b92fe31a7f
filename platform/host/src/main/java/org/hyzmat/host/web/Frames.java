package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.Actor;

/** Builds what stands around a page: reader, language, and the menu of everything that serves now. */
final class Frames {

    private static final List<String> GROUPS = List.of("my-work", "people", "services", "figures", "administration");

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
                reader.map(person -> menu(person.actor(), platform, path, language))
                        .orElse(List.of()),
                notice);
    }

    private List<Frame.MenuGroup> menu(Actor actor, Site platform, String path, Language language) {
        List<Site> sites = new ArrayList<>();
        mounts.all().forEach(mount -> mount.current().ifPresent(sites::add));
        sites.add(platform);
        String here = nearest(sites, path);
        return GROUPS.stream()
                .map(group -> new Frame.MenuGroup(
                        texts.text(language.locale(), "menu." + group), items(group, sites, actor, here, language)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static List<Frame.MenuItem> items(
            String group, List<Site> sites, Actor actor, String here, Language language) {
        List<Frame.MenuItem> items = new ArrayList<>();
        for (Site site : sites) {
            for (MenuEntry entry : site.menu()) {
                if (entry.group().equals(group) && actor.may(entry.permission())) {
                    String href = href(site, entry);
                    items.add(new Frame.MenuItem(
                            href, site.texts().text(language.locale(), entry.text()), entry.icon(), href.equals(here)));
                }
            }
        }
        return items;
    }

    /** The entry under which a page stands: a module can have one for its whole and others for its parts. */
    private static String nearest(List<Site> sites, String path) {
        return sites.stream()
                .flatMap(site -> site.menu().stream().map(entry -> href(site, entry)))
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static String href(Site site, MenuEntry entry) {
        String prefix = site.id().equals(Dispatcher.PLATFORM) ? "" : "/" + site.id();
        return entry.path().equals("/") ? prefix : prefix + entry.path();
    }
}
