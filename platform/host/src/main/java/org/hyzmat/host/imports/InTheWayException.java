package org.hyzmat.host.imports;

/** Records of an import were changed or used since, so that it cannot be undone. */
final class InTheWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long records;

    InTheWayException(long records) {
        super(records + " records were changed or used since.");
        this.records = records;
    }

    long records() {
        return records;
    }
}
