package org.hyzmat.host;

import java.util.List;

/** Settings that cannot be used, each named with what was expected. */
public final class WrongSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSettingsException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
