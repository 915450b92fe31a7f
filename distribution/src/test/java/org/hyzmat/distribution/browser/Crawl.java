package org.hyzmat.distribution.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the links of the portal from its front page on, but only to a few pages of each kind. */
final class Crawl {

    /** A link to another page; one to a file says so. */
    private static final Pattern LINK = Pattern.compile("<a\\b(?![^>]*\\bdownload\\b)[^>]*\\bhref=\"(/[^\"]*)\"");

    private static final int OF_ONE_KIND = 6;

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> ofRoute = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Crawl() {}

    /** The pages that somebody reaches by links, nearest first. */
    static List<Found> by(Window window) {
        Crawl crawl = new Crawl();
        crawl.queue("/");
        return crawl.follow(window);
    }

    private List<Found> follow(Window window) {
        List<Found> pages = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Found page = window.ask(waiting.remove());
            pages.add(page);
            LINK.matcher(page.body()).results().forEach(link -> queue(link.group(1)));
        }
        return pages;
    }

    private void queue(String link) {
        String path = link.replace("&amp;", "&").replaceAll("#.*", "");
        if (seen.add(path) && ofRoute.merge(Found.route(path), 1, Integer::sum) <= OF_ONE_KIND) {
            waiting.add(path);
        }
    }
}
