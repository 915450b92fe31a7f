package org.hyzmat.platform.work;

import java.io.IOException;

/**
 * A kind of work that a module does in many steps.
 *
 * @since 1.2
 */
public interface WorkKind {

    /**
     * What names the kind in texts and tables.
     *
     * @return small letters and hyphens, such as {@code certificates}
     */
    String id();

    /**
     * Does the work, on a thread of the host. It may be cut off after any step and begun again from the first, so what
     * it writes to the module's tables must be there only once however often it runs. What it throws ends the work as
     * failed and is logged.
     *
     * @param order what is to be done, and for whom
     * @param steps takes the progress and the file; what its methods throw is let through
     * @throws IOException what a stream on the file throws
     */
    void work(WorkOrder order, WorkSteps steps) throws IOException;
}
