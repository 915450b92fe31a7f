package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Actor;

/** Builds what stands around a page: reader, language and menu. */
final class Frames {

    private final Menus menus;

    Frames(Menus menus) {
        this.menus = menus;
    }

    Frame frame(HttpServletRequest request, Optional<Accounts.SignedIn> reader, Language language, String notice) {
        String path = request.getRequestURI();
        return new Frame(
                language.code(),
                Preferences.theme(request),
                path,
                "/",
                reader.isPresent(),
                reader.map(Accounts.SignedIn::reader).orElse(Frame.Reader.NOBODY),
                menus.of(reader.map(known -> known.hats().whole()).orElse(Actor.NOBODY), path, language),
                notice,
                request.getAttribute(Accounts.MARK) instanceof String mark ? mark : "");
    }
}
