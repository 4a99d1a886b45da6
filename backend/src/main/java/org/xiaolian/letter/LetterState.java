package org.xiaolian.letter;

import java.util.EnumSet;
import java.util.Set;

/** Where a letter is: the child's is written, sent, perhaps opened, then answered or returned; a parent's is received, then handed over. */
enum LetterState {
    WRITTEN, SENT, OPENED, ANSWERED, RETURNED, RECEIVED, HANDED_OVER;

    /** What somebody may write down next. That a link was opened nobody writes down. */
    Set<LetterState> next() {
        return switch (this) {
            case WRITTEN, RETURNED -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(ANSWERED, RETURNED);
            case OPENED -> EnumSet.of(ANSWERED);
            case RECEIVED -> EnumSet.of(HANDED_OVER);
            case ANSWERED, HANDED_OVER -> EnumSet.noneOf(LetterState.class);
        };
    }
}
