package org.hyzmat.host.views;

import java.util.List;
import java.util.Locale;

/**
 * What stands around every page: who reads it, in which language, and where one can go.
 *
 * @param language the code of the reader's language
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param path the path of the page, without its query
 * @param home the path of the front page
 * @param signedIn whether there is a reader known by name
 * @param actor the reader, with empty parts when there is none
 * @param menu where the reader can go
 * @param notice a sentence shown above every page, or empty
 * @param account tells readers with an account apart, without saying who they are; empty for everybody else
 */
public record Frame(
        String language,
        String theme,
        String path,
        String home,
        boolean signedIn,
        Reader actor,
        List<MenuGroup> menu,
        String notice,
        String account) {

    /** The request attribute that holds the frame. */
    public static final String ATTRIBUTE = "org.hyzmat.frame";

    /** The frame of a reader without an account. */
    public Frame(
            String language,
            String theme,
            String path,
            String home,
            boolean signedIn,
            Reader actor,
            List<MenuGroup> menu,
            String notice) {
        this(language, theme, path, home, signedIn, actor, menu, notice, "");
    }

    /** Who reads the page. */
    public record Reader(String name, String roleLabel, String agencyName, String initials) {

        /** Nobody known. */
        public static final Reader NOBODY = new Reader("", "", "", "");
    }

    /** A group of the menu with its title in the reader's language. */
    public record MenuGroup(String title, List<MenuItem> items) {}

    /** A place one can go. */
    public record MenuItem(String href, String label, String icon, boolean current) {}

    /** A language to choose. */
    public record Choice(String code, String label, boolean current) {}

    /** The locale in which the page is written. */
    public Locale locale() {
        return Language.of(language).orElse(Language.EN).locale();
    }

    /** The languages to choose from. */
    public List<Choice> languages() {
        return List.of(Language.values()).stream()
                .map(each -> new Choice(each.code(), each.label(), each.code().equals(language)))
                .toList();
    }
}
