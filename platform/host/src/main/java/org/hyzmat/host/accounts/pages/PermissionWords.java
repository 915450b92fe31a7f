package org.hyzmat.host.accounts.pages;

import java.util.Optional;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Dispatcher;
import org.hyzmat.host.web.Mounts;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;

/** Says what a permission lets somebody do, in the words of the portal or of the module that declares it. */
public final class PermissionWords {

    private final TextCatalogue portal;
    private final Mounts mounts;

    /** The words of the portal and of the modules in it. */
    public PermissionWords(TextCatalogue portal, Mounts mounts) {
        this.portal = portal;
        this.mounts = mounts;
    }

    /**
     * What is read about a permission.
     *
     * @param code without the id of its module
     * @param sentence the code again where nobody wrote one
     */
    public record Worded(String code, Names sentence) {}

    Worded of(String permission) {
        String code = permission.substring(permission.indexOf('.') + 1);
        return new Worded(
                code,
                new Names(
                        find(permission, code, Language.EN).orElse(code),
                        find(permission, code, Language.RU).orElse(code),
                        find(permission, code, Language.TK).orElse(code)));
    }

    /** A permission among those of several modules, of which two may read alike. */
    Choice among(String permission) {
        Names sentence = of(permission).sentence();
        String code = " (" + permission + ")";
        return new Choice(permission, new Names(sentence.en() + code, sentence.ru() + code, sentence.tk() + code));
    }

    private Optional<String> find(String permission, String code, Language language) {
        String module = permission.substring(0, Math.max(0, permission.indexOf('.')));
        Optional<String> sentence = module.equals(Dispatcher.PLATFORM)
                ? portal.find(language, "permission." + permission)
                : mounts.find(module).flatMap(mount -> mount.text(language, "permission." + code));
        return sentence.filter(text -> !text.isBlank());
    }
}
