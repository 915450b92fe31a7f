package org.hyzmat.platform;

/**
 * How far a person's permissions reach among the records of a module.
 *
 * @since 1.0
 */
public enum Scope {
    /** Records the person owns. */
    OWN,
    /** Records of the person's teams, those that their members own, and own ones. */
    TEAM,
    /** Records of the person's agency. */
    AGENCY,
    /** Records of every agency. */
    ALL,
    /** No record at all: only figures without names. */
    FIGURES
}
