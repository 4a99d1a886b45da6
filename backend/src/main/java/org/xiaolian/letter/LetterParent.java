package org.xiaolian.letter;

/** Which parent; a child may write to both. */
enum LetterParent {
    FATHER, MOTHER, BOTH
}
