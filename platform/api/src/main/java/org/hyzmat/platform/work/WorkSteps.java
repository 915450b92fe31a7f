package org.hyzmat.platform.work;

import java.io.OutputStream;

/**
 * Takes the progress of a piece of work and the file it ends in. For the one thread that does the work.
 *
 * @since 1.2
 */
public interface WorkSteps {

    /**
     * Says how many steps there are; until then the page only says that work goes on.
     *
     * @param steps from 0
     */
    void total(int steps);

    /** Says that one more step is done. Throws when the work was cancelled or must end: let that through. */
    void done();

    /**
     * Begins the file, which is kept in the database as it is written, and handed out once the work is done.
     *
     * @param name of the file, with its ending: small letters a to z, digits, hyphens and a dot, nobody's name
     * @param contentType such as {@code application/zip}
     * @return to be closed by the work; takes at most 200 megabytes
     * @throws IllegalStateException if a file was begun already
     */
    OutputStream file(String name, String contentType);
}
