package org.hyzmat.host.mail;

import java.util.Optional;

/** Writes what messages say. */
public interface Letters {

    /** What a message says when it is sent now, absent if there is nothing to say any more. */
    Optional<Letter> write(Message message);
}
