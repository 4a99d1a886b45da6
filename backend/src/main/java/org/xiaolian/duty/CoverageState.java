package org.xiaolian.duty;

/** State of one cell: child × duty × period. */
enum CoverageState {
    DONE('D'), EXEMPT('E'), NOBODY('N'), DUE('U'), OVERDUE('O');

    final char letter;

    CoverageState(char letter) {
        this.letter = letter;
    }

    /** Whether a row of letters from the query has an open cell or one without anybody. */
    static boolean hasGap(String letters) {
        return letters.indexOf(DUE.letter) >= 0 || letters.indexOf(NOBODY.letter) >= 0;
    }

    /** An open cell (letter U from the query) is overdue once its period is over. */
    static CoverageState of(char letter, boolean periodOver) {
        for (CoverageState state : values()) {
            if (state.letter == letter) {
                return state == DUE && periodOver ? OVERDUE : state;
            }
        }
        throw new IllegalArgumentException(String.valueOf(letter));
    }
}
