package org.hyzmat.people.family;

import java.util.List;
import org.hyzmat.platform.directory.Names;

/**
 * A family as a list shows it, with what tells two families of one name apart.
 *
 * @param place one name, or none where it is not known
 * @param caregivers the names of the present caregivers
 * @param children the given names of the present children, with their ages where they are known
 */
public record FamilyLine(FamilyRow family, List<Names> place, List<String> caregivers, List<String> children) {}
