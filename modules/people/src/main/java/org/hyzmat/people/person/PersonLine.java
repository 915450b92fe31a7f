package org.hyzmat.people.person;

import java.util.List;
import org.hyzmat.platform.directory.Names;

/**
 * A person as a list shows them, with what tells two people of one name apart.
 *
 * @param age the age today, empty where the birth is not known
 * @param place one name, or none where it is not known
 * @param families the present families
 */
public record PersonLine(Person person, String age, List<Names> place, List<Membership> families) {}
