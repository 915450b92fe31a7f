package org.hyzmat.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route of a module.
 *
 * @param method its HTTP method
 * @param path as it was declared, below the prefix of the module
 * @param permissions those by any of which it may be used, without the module's id
 * @param isPublic whether anybody may use it
 */
record Route(String method, String path, Set<String> permissions, boolean isPublic) {

    private static final Pattern PARAMETER = Pattern.compile("[{<]([^}>]+)[}>]");

    List<String> parameters() {
        return PARAMETER.matcher(path).results().map(match -> match.group(1)).toList();
    }

    boolean hasParameters() {
        return !parameters().isEmpty();
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Its path with values in the place of its parameters; a value that is missing is left as it was declared. */
    String at(Map<String, String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    boolean matches(String concrete) {
        StringBuilder expression = new StringBuilder();
        int end = 0;
        for (MatchResult match : PARAMETER.matcher(path).results().toList()) {
            expression.append(Pattern.quote(path.substring(end, match.start()))).append("[^/]+");
            end = match.end();
        }
        expression.append(Pattern.quote(path.substring(end)));
        return concrete.matches(expression.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
