package org.xiaolian.helper;

/** What a check found. */
enum HelperCheckResult {
    CLEAR, NOT_CLEAR
}
