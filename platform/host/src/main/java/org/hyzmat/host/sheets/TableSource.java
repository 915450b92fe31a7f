package org.hyzmat.host.sheets;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which may be read more than once. */
@FunctionalInterface
public interface TableSource {

    /** The bytes from the beginning. */
    InputStream open() throws IOException;
}
