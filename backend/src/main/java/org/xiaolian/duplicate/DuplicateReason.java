package org.xiaolian.duplicate;

/** What two files have in common (rules.md U-8, R3-P01). */
enum DuplicateReason {
    ID_NUMBER, NAME_BIRTHDAY, NAME_PHONE, BIRTHDAY_PHONE, NAME_VILLAGE, NAME_CLASS
}
