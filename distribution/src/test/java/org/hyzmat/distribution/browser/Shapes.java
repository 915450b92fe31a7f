package org.hyzmat.distribution.browser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Remembers of what the pages of each route are made, so that only those are looked at that show something new. */
final class Shapes {

    private static final Pattern ELEMENT = Pattern.compile("<[a-z0-9]+(?: class=\"[^\"]*\")?");

    private final Map<String, Set<String>> ofRoutes = new HashMap<>();

    /** Whether this page has an element, told by its name and classes, that no page of its route had before. */
    boolean addsTo(Found page) {
        Set<String> elements =
                ELEMENT.matcher(page.body()).results().map(MatchResult::group).collect(Collectors.toSet());
        return ofRoutes.computeIfAbsent(page.route(), route -> new HashSet<>()).addAll(elements);
    }
}
