package org.xiaolian.activity;

/** For whom it is meant (rules.md 8.4: pupils, parents, carers, volunteers, everybody). */
enum ActivityAudience {
    CHILDREN, PARENTS, CARERS, VOLUNTEERS, PUBLIC
}
