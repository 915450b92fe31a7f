package org.hyzmat.host;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hyzmat.host.accounts.signin.SessionLimits;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.imports.ImportLimits;
import org.hyzmat.host.mail.MailSettings;
import org.hyzmat.host.safety.Approach;
import org.hyzmat.host.safety.HostNames;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.PublicSettings;

/**
 * How this installation is set up.
 *
 * @param address the address it listens on
 * @param port the port it listens on; 0 takes a free one
 * @param open how it meets the public
 * @param sessions how long somebody stays signed in
 * @param language in which strangers are spoken to
 * @param zone in which days begin
 * @param database where the data is
 * @param offers the folders in which modules are offered, or single jars and folders of classes
 * @param start how long a module may take to start
 * @param drain how long requests in flight are waited for when a module stops
 * @param fewest the least number of people that a reader of figures is shown, other than 0
 * @param imports how much can be taken in at once
 * @param mail how messages leave it
 * @param demo how much there is of the demo world
 */
public record Settings(
        String address,
        int port,
        PublicSettings open,
        SessionLimits sessions,
        Language language,
        ZoneId zone,
        DatabaseSettings database,
        List<Path> offers,
        Duration start,
        Duration drain,
        int fewest,
        ImportLimits imports,
        MailSettings mail,
        Demo demo) {

    /** What is done about the demo world. */
    public enum Demo {
        /** There is none. */
        OFF,
        /** Only its agencies, services and people, as whom anybody on this machine may enter; no module has records. */
        REGISTERS,
        /** Modules fill in their part too, once. */
        ON,
        /** All data is thrown away first. */
        RESET;

        boolean hasPeople() {
            return this != OFF;
        }

        boolean hasRecords() {
            return this == ON || this == RESET;
        }
    }

    /** Copies the folders. */
    public Settings {
        offers = List.copyOf(offers);
    }

    /** The ways that lead to it; what others than this machine reach is reached by HTTPS alone. */
    Approach approach() {
        Set<String> names = new HashSet<>(open.hosts());
        names.add(address);
        if (!open.address().isEmpty()) {
            names.add(URI.create(open.address()).getHost());
        }
        boolean protectedOnly = !isLoopback(address) || open.address().startsWith("https:");
        return new Approach(new HostNames(names), open.proxies(), protectedOnly, open.address(), demo.hasPeople());
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
