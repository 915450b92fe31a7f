package org.hyzmat.host.accounts.demo;

import java.util.UUID;

/**
 * One of the demo world's people with what opens their account.
 *
 * @param id of the account
 * @param persona whose it is
 * @param secret of the second factor in base 32; empty without one
 */
public record DemoAccount(UUID id, Persona persona, String password, String secret) {

    /** The sign-in name: role and agency, such as {@code facilitator.demo-nur}. */
    public String signInName() {
        return persona.key();
    }

    /** Whether the password alone is not enough. */
    public boolean hasSecondFactor() {
        return !secret.isEmpty();
    }

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return "Demo account " + id;
    }
}
