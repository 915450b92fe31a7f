package org.hyzmat.host.accounts.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Mounts;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read about a permission, also about one for which nobody wrote a sentence. */
class PermissionWordsTest {

    private final Mounts mounts = new Mounts();
    private PermissionWords words;

    @BeforeEach
    void writeTexts(@TempDir Path folder) throws IOException {
        write(folder.resolve("portal"), "en", "permission.platform.roles-manage=Say what roles may do");
        write(folder.resolve("outside"), "en", "permission.thing-read=See things\npermission.thing-end=");
        write(folder.resolve("outside"), "ru", "permission.thing-read=Видеть предметы");
        TextCatalogue portal = TextCatalogue.ofPlatform(Content.at(folder.resolve("portal")));
        mounts.call("outside", portal.ofModule(Content.at(folder.resolve("outside"))));
        words = new PermissionWords(portal, mounts);
    }

    private static void write(Path root, String language, String texts) throws IOException {
        Path folder = Files.createDirectories(root.resolve("texts"));
        Files.writeString(folder.resolve("messages_" + language + ".properties"), texts);
    }

    @Test
    void portalAndModuleSpeakForTheirOwn() {
        assertEquals(
                new PermissionWords.Worded("roles-manage", Names.same("Say what roles may do")),
                words.of("platform.roles-manage"));
        assertEquals(
                new PermissionWords.Worded("thing-read", new Names("See things", "Видеть предметы", "See things")),
                words.of("outside.thing-read"));
    }

    @Test
    void codeStandsWhereNobodyWroteASentence() {
        assertEquals(Names.same("thing-edit"), words.of("outside.thing-edit").sentence());
        assertEquals(Names.same("thing-end"), words.of("outside.thing-end").sentence());
        assertEquals(Names.same("thing-read"), words.of("gone.thing-read").sentence());
        assertEquals(Names.same("made-up"), words.of("made-up").sentence());
    }

    @Test
    void amongSeveralModulesTheCodeIsWhole() {
        assertEquals(
                new Choice("gone.thing-read", Names.same("thing-read (gone.thing-read)")),
                words.among("gone.thing-read"));
    }
}
