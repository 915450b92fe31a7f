package org.hyzmat.distribution.canary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyzmat.host.web.Site;

/**
 * A route of the running portal.
 *
 * @param site the id of the module, {@code platform} for the portal itself
 * @param method its HTTP method
 * @param path as it was declared, from the root of the portal on
 */
record Door(String site, String method, String path) {

    private static final Pattern SLOT = Pattern.compile("[{<]([^}>]+)[}>]");

    private static final Map<String, Pattern> EXPRESSIONS = new ConcurrentHashMap<>();

    static Door of(String site, Site.Declared route) {
        String prefix = site.equals("platform") ? "" : "/" + site;
        return new Door(site, route.method(), prefix + route.path());
    }

    boolean hasSlots() {
        return SLOT.matcher(path).find();
    }

    /** Its address with a value in each slot. */
    String filled(String value) {
        return SLOT.matcher(path).replaceAll(value);
    }

    /** Its address with these values; a slot without one is left as it was declared. */
    String with(Map<String, String> values) {
        return SLOT.matcher(path)
                .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group(1))));
    }

    /** What stands in the slots of an address. */
    Map<String, String> values(String address) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = expression().matcher(bare(address));
        if (matcher.matches()) {
            List<MatchResult> slots = SLOT.matcher(path).results().toList();
            for (int i = 0; i < slots.size(); i++) {
                values.put(slots.get(i).group(1), matcher.group(i + 1));
            }
        }
        return values;
    }

    boolean leadsTo(String address) {
        return expression().matcher(bare(address)).matches();
    }

    private static String bare(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    private Pattern expression() {
        return EXPRESSIONS.computeIfAbsent(path, Door::expression);
    }

    private static Pattern expression(String path) {
        StringBuilder expression = new StringBuilder();
        int end = 0;
        for (MatchResult slot : SLOT.matcher(path).results().toList()) {
            expression.append(Pattern.quote(path.substring(end, slot.start()))).append("([^/]+)");
            end = slot.end();
        }
        return Pattern.compile(
                expression.append(Pattern.quote(path.substring(end))).toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
