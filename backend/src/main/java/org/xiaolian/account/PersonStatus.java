package org.xiaolian.account;

/** Whether a person is at her post. Leaving disables at once (rules.md P-6). */
enum PersonStatus {
    ACTIVE, INACTIVE
}
