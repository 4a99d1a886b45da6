package org.xiaolian.child;

/** Kind of household registration. */
enum HouseholdType {
    RURAL, URBAN
}
