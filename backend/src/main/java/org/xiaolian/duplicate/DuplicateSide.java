package org.xiaolian.duplicate;

/** One of the two files of a merge. */
enum DuplicateSide {
    SURVIVOR, OTHER
}
