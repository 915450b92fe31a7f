package org.hyzmat.people.api;

import org.hyzmat.platform.Codes;

/**
 * What a member is to the children of the family.
 *
 * @since 1.0
 */
public enum FamilyRole {
    /** The mother. */
    MOTHER(Part.CAREGIVER, Sex.FEMALE),
    /** The father. */
    FATHER(Part.CAREGIVER, Sex.MALE),
    /** A grandmother who takes part in bringing the children up. */
    GRANDMOTHER(Part.CAREGIVER, Sex.FEMALE),
    /** A grandfather who takes part in bringing the children up. */
    GRANDFATHER(Part.CAREGIVER, Sex.MALE),
    /** A guardian appointed by the guardianship body. */
    GUARDIAN(Part.CAREGIVER, Sex.UNKNOWN),
    /** Another adult who brings the children up. */
    OTHER_CAREGIVER(Part.CAREGIVER, Sex.UNKNOWN),
    /** A child of the family, however related. */
    CHILD(Part.CHILD, Sex.UNKNOWN),
    /** Somebody who lives with the family without bringing the children up. */
    OTHER(Part.OTHER, Sex.UNKNOWN);

    /** The three parts in a family that services tell apart. */
    public enum Part {
        /** Brings the children up. */
        CAREGIVER,
        /** Is brought up. */
        CHILD,
        /** Neither. */
        OTHER
    }

    private final Part part;
    private final Sex sex;

    FamilyRole(Part part, Sex sex) {
        this.part = part;
        this.sex = sex;
    }

    /**
     * The part in the family.
     *
     * @return caregiver, child or other
     */
    public Part part() {
        return part;
    }

    /**
     * The sex that the role implies.
     *
     * @return {@link Sex#UNKNOWN} where it implies none
     */
    public Sex sex() {
        return sex;
    }

    /**
     * The word by which texts and forms name it.
     *
     * @return the constant in lower case with hyphens, such as {@code other-caregiver}
     */
    public String code() {
        return Codes.of(this);
    }
}
