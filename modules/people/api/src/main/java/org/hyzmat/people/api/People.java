package org.hyzmat.people.api;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.ModuleUnavailableException;
import org.hyzmat.platform.Page;

/**
 * The register of persons and families, asked for somebody who acts.
 *
 * <p>Every answer holds only what the actor may see: a person or family not known, or not to be seen, is missing from
 * it without a word, and an actor without the permission {@code people.person-read} gets nothing. All calls only
 * read, take many ids at once and are safe from any thread. None may be made inside an open transaction of the
 * caller, and each may throw {@link ModuleUnavailableException}.
 *
 * @since 1.0
 */
public interface People {

    /**
     * What to show of persons.
     *
     * @param actor for whom it is shown
     * @param persons ids, in any number and order
     * @return one label for each person that the actor may see, by sort key
     */
    List<PersonLabel> labels(Actor actor, Collection<UUID> persons);

    /**
     * Persons found by what somebody typed: the name in any spelling known of it.
     *
     * @param actor who looks for them
     * @param text one or more words in Latin or Cyrillic letters, all of which must be met; nothing is found for a
     *     blank text
     * @param limit the highest number of persons wanted, from 1
     * @return the first of them by sort key
     * @since 1.1
     */
    List<PersonLabel> findPersons(Actor actor, String text, int limit);

    /**
     * All persons that the actor may see, a page at a time.
     *
     * @param actor for whom they are read
     * @param page the number of the page, from 1
     * @return {@link Page#SIZE} persons by sort key, fewer on the last page
     * @since 1.1
     */
    Page<PersonLabel> allPersons(Actor actor, int page);

    /**
     * Families with their members.
     *
     * @param actor for whom they are read
     * @param families ids, in any number and order
     * @return the families that the actor may see, by sort key
     */
    List<Family> families(Actor actor, Collection<UUID> families);

    /**
     * Families found by what somebody typed: the family's name or a member's, in any spelling known of it.
     *
     * @param actor who looks for them
     * @param text one or more words in Latin or Cyrillic letters, all of which must be met; nothing is found for a
     *     blank text
     * @param limit the highest number of families wanted, from 1
     * @return the first of them by sort key
     */
    List<Family> findFamilies(Actor actor, String text, int limit);

    /**
     * All families that the actor may see, a page at a time.
     *
     * @param actor for whom they are read
     * @param page the number of the page, from 1
     * @return {@link Page#SIZE} families by sort key, fewer on the last page
     */
    Page<Family> allFamilies(Actor actor, int page);
}
