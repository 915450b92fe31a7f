package org.hyzmat.mhpsscourses.run;

/**
 * How many took part in a run of which the names are not known, people and organisations apart.
 *
 * @param countedPeople {@link #UNKNOWN} where nobody counted
 * @param countedOrganisations {@link #UNKNOWN} where nobody counted
 * @param countApproximate whether the numbers are only about right
 */
public record Counted(int countedPeople, int countedOrganisations, boolean countApproximate) {

    /** In place of a number that nobody knows. */
    public static final int UNKNOWN = -1;

    /** Nobody counted. */
    public static final Counted NOTHING = new Counted(UNKNOWN, UNKNOWN, false);

    /** Whether people were counted. */
    public boolean hasPeople() {
        return countedPeople != UNKNOWN;
    }

    /** Whether organisations were counted. */
    public boolean hasOrganisations() {
        return countedOrganisations != UNKNOWN;
    }
}
