package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Rows of the matrix of rules.md 2.4 that concern a child's file. */
@FeatureApi
public enum FieldGroup {
    /** The name; a volunteer is told the given name only. */
    NAME,
    /** Sex, birth date, village, household, school, carer: a volunteer is told the given name and the age. */
    DETAILS,
    ID_NUMBER,
    PHONES,
    ADDRESS,
    HEALTH,
    /** Misfortune of the family: why a parent is not there or cannot care. */
    FAMILY,
    RISK
}
