package org.hyzmat.host.accounts;

import java.util.UUID;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Names;

/**
 * One of the demo world's people as whom one can enter.
 *
 * @param key names the persona in the browser
 * @param person the person's id in the workforce
 * @param name the person's name
 * @param role the code of the role
 * @param agency the id of the agency
 * @param agencyNames the agency's name
 * @param scope how far the role reaches
 */
public record Persona(String key, UUID person, String name, String role, UUID agency, Names agencyNames, Scope scope) {}
