package org.hyzmat.host;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.views.Assets;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.hyzmat.host.web.ErrorPages;
import org.hyzmat.host.web.Mounts;

/**
 * The portal's own files: what it shows before and around every module.
 *
 * @param content all of them
 * @param assets those for browsers
 * @param texts its words
 * @param shared what the views of all modules share
 * @param views its own views
 * @param mounts the places of the modules in it
 * @param errors its error pages
 */
record Surface(
        Content content,
        Assets assets,
        TextCatalogue texts,
        Views.Shared shared,
        Views views,
        Mounts mounts,
        ErrorPages errors) {

    static Surface of(ZoneId zone) {
        Content content = Content.at(place());
        Assets assets = new Assets(content);
        TextCatalogue texts = TextCatalogue.ofPlatform(content);
        Views.Shared shared = new Views.Shared(content, assets, zone);
        Views views = Views.of(shared, content, texts, "", Surface.class.getClassLoader());
        Mounts mounts = new Mounts();
        return new Surface(content, assets, texts, shared, views, mounts, new ErrorPages(views, texts, mounts));
    }

    private static Path place() {
        try {
            return Path.of(Surface.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("The host's own files cannot be found.", odd);
        }
    }
}
