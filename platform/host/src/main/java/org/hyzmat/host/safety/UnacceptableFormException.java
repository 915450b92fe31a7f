package org.hyzmat.host.safety;

import java.util.List;

/** A form that no handler gets to see. */
public final class UnacceptableFormException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Object> arguments;

    UnacceptableFormException(Refusal refusal, Object... arguments) {
        super(refusal.key());
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** What the sentence that says so names. */
    public List<Object> arguments() {
        return arguments;
    }
}
