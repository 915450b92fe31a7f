package org.hyzmat.platform;

/**
 * A module that was asked through its published interface is not installed, switched off or not ready yet.
 *
 * <p>The asking module says so on its page and goes on without the answer.
 *
 * @since 1.0
 */
public final class ModuleUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String module;

    /**
     * Names the module that cannot answer.
     *
     * @param module its id
     */
    public ModuleUnavailableException(String module) {
        super("Module " + module + " is not available at the moment.");
        this.module = module;
    }

    /**
     * The module that cannot answer.
     *
     * @return its id
     */
    public String module() {
        return module;
    }
}
