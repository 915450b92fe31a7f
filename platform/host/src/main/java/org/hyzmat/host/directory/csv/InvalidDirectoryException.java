package org.hyzmat.host.directory.csv;

import java.util.List;

/** The CSV files cannot be taken as they are; nothing of them was written. */
public final class InvalidDirectoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    InvalidDirectoryException(List<String> faults) {
        super("The directory was left as it is, for its CSV files have " + faults.size() + " fault"
                + (faults.size() == 1 ? "" : "s") + ":\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** A sentence for each fault, with file and row. */
    public List<String> faults() {
        return faults;
    }
}
