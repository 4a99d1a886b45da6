package org.xiaolian.welfare;

/** What aid a child receives (ministry form). */
enum AidKind {
    MINIMUM_LIVING, TEMPORARY_RELIEF, MEDICAL_AID, HOUSING_AID, CHILD_ALLOWANCE, OTHER
}
