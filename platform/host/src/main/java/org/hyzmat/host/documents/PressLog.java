package org.hyzmat.host.documents;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what the library for documents has to say to where everything is said; it is for who writes a view. */
final class PressLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPress.class);

    @Override
    public void log(String where, Level level, String message) {
        LOG.debug("{}: {}", where, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        LOG.debug("{}: {}", where, message, thrown);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the level is that of our own log
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled();
    }
}
