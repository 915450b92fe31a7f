package org.hyzmat.host;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.views.Language;

/**
 * How this installation is set up.
 *
 * @param address the address it listens on
 * @param port the port it listens on; 0 takes a free one
 * @param language in which strangers are spoken to
 * @param zone in which days begin
 * @param database where the data is
 * @param offers the folders in which modules are offered
 * @param start how long a module may take to start
 * @param drain how long requests in flight are waited for when a module stops
 * @param demo whether the demo world is filled in
 */
public record Settings(
        String address,
        int port,
        Language language,
        ZoneId zone,
        DatabaseSettings database,
        List<Path> offers,
        Duration start,
        Duration drain,
        Demo demo) {

    /** What is done about the demo world. */
    public enum Demo {
        /** There is none. */
        OFF,
        /** It is filled in once, and anybody on this machine may enter as one of its people. */
        ON,
        /** All data is thrown away first. */
        RESET
    }

    /** Copies the folders. */
    public Settings {
        offers = List.copyOf(offers);
    }
}
