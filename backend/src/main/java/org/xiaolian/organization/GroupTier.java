package org.xiaolian.organization;

/** 挂帅, 分管, 参与 (R1-P02). */
enum GroupTier {
    CHIEF, IN_CHARGE, PARTICIPATING
}
