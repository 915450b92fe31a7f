package org.hyzmat.host.data.h2file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2 whose head always leads to the newest commit; its addresses name them by a scheme of their own. */
public final class HeadedFiles extends FilePathWrapper {

    /** What an address begins with after {@code jdbc:h2:}. */
    public static final String SCHEME = "hyzmat";

    /** Only H2 makes them, one for each path. */
    public HeadedFiles() {}

    /** Makes the scheme known to H2. */
    public static void register() {
        FilePath.register(new HeadedFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new HeadedFile(super.open(mode));
    }
}
