package org.hyzmat.host;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hyzmat.host.web.ClientAddress;
import org.hyzmat.host.web.PublicSettings;

/** Reads from the settings how the portal meets the public. */
final class PublicSettingsReader {

    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}._-]+|\\[?[\\p{XDigit}:.]*:[\\p{XDigit}:.]*]?");

    private PublicSettingsReader() {}

    static PublicSettings read(SettingValues values) {
        int requests = values.number("web.public-requests", 0, 100_000, " (0 for any number)");
        List<String> proxies = values.listed("web.proxies");
        List<InetAddress> addresses = proxies.stream()
                .map(ClientAddress::parse)
                .flatMap(Optional::stream)
                .toList();
        values.check(
                addresses.size() == proxies.size(),
                "web.proxies",
                "addresses in digits, separated by commas, such as 10.0.0.5");
        String url = values.get("web.public-url");
        values.check(url.isEmpty() || isPortal(url), "web.public-url", "an address such as https://hyzmat.example.org");
        List<String> hosts = values.listed("web.hosts");
        values.check(
                hosts.stream().allMatch(name -> HOST.matcher(name).matches()),
                "web.hosts",
                "names without protocol and port, separated by commas, such as hyzmat.example.org");
        return new PublicSettings(
                requests, Set.copyOf(addresses), url.endsWith("/") ? withoutEnd(url) : url, Set.copyOf(hosts));
    }

    private static String withoutEnd(String url) {
        return url.substring(0, url.length() - 1);
    }

    /** Whether pages stand below an address: it names protocol and host, perhaps a port, and nothing more. */
    private static boolean isPortal(String url) {
        try {
            URI uri = new URI(url);
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return bare
                    && uri.getHost() != null
                    && List.of("http", "https").contains(uri.getScheme())
                    && List.of("", "/").contains(uri.getRawPath());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
