package org.xiaolian.organization;

/** 组长, 副组长, 成员. */
enum GroupRole {
    LEADER, DEPUTY_LEADER, MEMBER
}
