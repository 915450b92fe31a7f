package org.hyzmat.host.modules;

import java.util.List;

/** A bundle that cannot be taken or started, with every reason found, each a whole sentence. */
public final class RefusedModuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    /** Names the reasons. */
    public RefusedModuleException(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Names one reason with what caused it. */
    public RefusedModuleException(String reason, Throwable cause) {
        super(reason, cause);
        this.reasons = List.of(reason);
    }

    /** The reasons, at least one. */
    public List<String> reasons() {
        return reasons;
    }
}
