package org.xiaolian.letter;

/** Who wrote to whom. */
enum LetterDirection {
    CHILD_TO_PARENT, PARENT_TO_CHILD
}
