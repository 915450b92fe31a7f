package org.hyzmat.host.data;

/**
 * A published view of another module that a module reads.
 *
 * @param module the id of the module that publishes it, installed or not
 * @param view its name
 */
public record ViewNeed(String module, String view) {}
