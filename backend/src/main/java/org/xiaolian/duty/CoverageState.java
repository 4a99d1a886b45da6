package org.xiaolian.duty;

/** State of one cell: child × duty × period. */
enum CoverageState {
    DONE('D'), EXEMPT('E'), NOBODY('N'), DUE('U'), OVERDUE('O');

    final char letter;

    CoverageState(char letter) {
        this.letter = letter;
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
