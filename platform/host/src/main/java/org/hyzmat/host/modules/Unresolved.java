package org.hyzmat.host.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Says in sentences everything that a bundle needs and does not find; the framework itself names only the first. */
final class Unresolved {

    private static final Pattern LOWEST = Pattern.compile("\\(version>=([0-9.]+)\\)");
    private static final Pattern ABOVE = Pattern.compile("\\(!\\(version>=([0-9.]+)\\)\\)");
    private static final Pattern NAMED = Pattern.compile("\\(([a-z.]+)=([^)]+)\\)");

    private Unresolved() {}

    static List<String> reasons(Bundle bundle, Bundle[] others) {
        List<BundleCapability> offered = Arrays.stream(others)
                .map(other -> other.adapt(BundleRevision.class))
                .filter(Objects::nonNull)
                .flatMap(revision -> revision.getDeclaredCapabilities(null).stream())
                .toList();
        List<String> reasons = new ArrayList<>();
        for (BundleRequirement need : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
            if (isWanted(need) && offered.stream().noneMatch(need::matches)) {
                reasons.add(reason(need, offered));
            }
        }
        return reasons;
    }

    private static boolean isWanted(BundleRequirement need) {
        boolean optional =
                Constants.RESOLUTION_OPTIONAL.equals(need.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
        boolean now = Constants.EFFECTIVE_RESOLVE.equals(
                need.getDirectives().getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
        return now && !optional;
    }

    private static String reason(BundleRequirement need, List<BundleCapability> offered) {
        String filter = need.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        String wanted = wanted(need.getNamespace(), filter);
        TreeSet<String> versions = new TreeSet<>();
        offered.stream()
                .filter(capability -> capability.getNamespace().equals(need.getNamespace()))
                .filter(capability -> filter.contains("=" + name(capability) + ")"))
                .forEach(capability ->
                        versions.add(String.valueOf(capability.getAttributes().get("version"))));
        String found =
                versions.isEmpty() ? "nothing here provides it" : "only " + String.join(" and ", versions) + " is here";
        return "It needs %s%s, and %s.".formatted(wanted, range(filter), found);
    }

    private static String wanted(String namespace, String filter) {
        String name = NAMED.matcher(filter)
                .results()
                .filter(match -> !match.group(1).equals("version"))
                .map(match -> match.group(2))
                .findFirst()
                .orElse("");
        return switch (namespace) {
            case PackageNamespace.PACKAGE_NAMESPACE -> "the Java package " + name;
            case "osgi.ee" -> "Java";
            case "hyzmat.platform" -> "the Hyzmat platform";
            case "osgi.wiring.bundle" -> "the bundle " + name;
            default -> (namespace + " " + name).strip();
        };
    }

    private static String name(BundleCapability capability) {
        return String.valueOf(capability.getAttributes().get(capability.getNamespace()));
    }

    private static String range(String filter) {
        Matcher lowest = LOWEST.matcher(ABOVE.matcher(filter).replaceAll(""));
        Matcher above = ABOVE.matcher(filter);
        String from = lowest.find() ? " in version " + lowest.group(1) : "";
        return from + (above.find() ? " up to, not including, " + above.group(1) : from.isEmpty() ? "" : " or newer");
    }
}
