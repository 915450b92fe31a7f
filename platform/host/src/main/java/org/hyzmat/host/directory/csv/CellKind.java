package org.hyzmat.host.directory.csv;

import java.util.Optional;

/** What may stand in the cells of a column. */
interface CellKind {

    /** The value of a cell that is not empty; absent when it may not stand there. */
    Optional<Object> value(String cell, KnownRows known);

    /** What may stand there, to complete the sentence "expected …". */
    String expected();
}
