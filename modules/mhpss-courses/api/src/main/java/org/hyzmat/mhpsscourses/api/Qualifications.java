package org.hyzmat.mhpsscourses.api;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.ModuleUnavailableException;

/**
 * Who of the workforce holds a certificate of which course.
 *
 * <p>All calls only read, take many ids at once and are safe from any thread. None may be made inside an open
 * transaction of the caller, and each may throw {@link ModuleUnavailableException}: then it is unknown who is
 * qualified, which is neither yes nor no.
 *
 * @since 1.0
 */
public interface Qualifications {

    /**
     * The courses that give certificates, of every agency.
     *
     * @return those that are not closed, by code
     */
    List<CourseLabel> courses();

    /**
     * What to call courses, closed ones too.
     *
     * @param courses ids, in any number and order
     * @return a label for each that is known, by code
     */
    List<CourseLabel> labels(Collection<UUID> courses);

    /**
     * The certificates that people hold: of each person and course the one that is valid longest, expired ones too,
     * revoked ones never.
     *
     * @param persons ids of the register of the workforce, in any number and order
     * @param courses ids of courses, in any number and order
     * @return one for each person and course of which there is any
     */
    List<Held> held(Collection<UUID> persons, Collection<UUID> courses);
}
