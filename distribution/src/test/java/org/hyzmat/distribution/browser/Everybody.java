package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** Goes to all pages of all people of the demo world, and to those of one kind only while they show something new. */
final class Everybody {

    private final Browsing browsing;
    private final Shapes shapes = new Shapes();

    Everybody(Browsing browsing) {
        this.browsing = browsing;
    }

    /** A test of each person's links, and one of each page by what is given, which finds the page shown. */
    Stream<DynamicContainer> shown(Window window, Consumer<Window> check) {
        return browsing.personas().stream()
                .map(persona ->
                        dynamicContainer(persona.isEmpty() ? "stranger" : persona, pages(window, persona, check)));
    }

    private Stream<DynamicTest> pages(Window window, String persona, Consumer<Window> check) {
        List<Found> all = Crawl.by(window.enter(persona));
        DynamicTest links = dynamicTest("links", () -> assertEquals(List.of(), deadLinks(all)));
        Stream<DynamicTest> pages = all.stream()
                .filter(shapes::addsTo)
                .map(page -> dynamicTest(
                        page.path(), () -> check.accept(window.enter(persona).open(page.path()))));
        return Stream.concat(Stream.of(links), pages);
    }

    private static List<String> deadLinks(List<Found> pages) {
        return pages.stream()
                .filter(page -> page.status() != 200)
                .map(page -> page.status() + " " + page.path())
                .toList();
    }
}
