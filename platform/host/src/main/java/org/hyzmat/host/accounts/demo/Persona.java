package org.hyzmat.host.accounts.demo;

import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.WorkforceMember;

/**
 * One of the demo world's people with an account.
 *
 * @param key the sign-in name: role and agency
 * @param member the person in the workforce
 * @param agencyNames the agency's name
 */
public record Persona(String key, WorkforceMember member, Names agencyNames) {

    /** The person's name. */
    public String name() {
        return member.name();
    }

    /** The code of the role. */
    public String role() {
        return member.function();
    }
}
