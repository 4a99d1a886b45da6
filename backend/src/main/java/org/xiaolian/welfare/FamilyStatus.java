package org.xiaolian.welfare;

/** What a family is registered as. */
enum FamilyStatus {
    MINIMUM_LIVING, EXTREME_POVERTY, NEAR_POVERTY, OUT_OF_POVERTY, DISABLED_FAMILY
}
