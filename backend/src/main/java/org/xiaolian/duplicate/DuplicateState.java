package org.xiaolian.duplicate;

/** What was decided about two files. */
enum DuplicateState {
    OPEN, DIFFERENT, MERGED
}
