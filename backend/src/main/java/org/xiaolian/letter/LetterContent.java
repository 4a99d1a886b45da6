package org.xiaolian.letter;

import java.time.LocalDate;

/** What a letter says, written down or corrected. */
interface LetterContent {
    int MAX_TEXT = 2000;

    LetterParent parent();

    LetterWay way();

    LocalDate writtenOn();

    String text();
}
