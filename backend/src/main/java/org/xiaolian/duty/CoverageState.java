package org.xiaolian.duty;

/**
 * State of one cell: child × duty × month. A cell of several periods says the worst of them; their order here is from what needs
 * nobody to what needs somebody now.
 */
enum CoverageState {
    NOT_OWED, DONE, EXEMPT, NOBODY, DUE, OVERDUE;

    boolean isGap() {
        return compareTo(NOBODY) >= 0;
    }

    CoverageState worse(CoverageState other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Of a figure in the row of figures that the query makes. */
    static CoverageState of(char figure) {
        return values()[figure - '0'];
    }
}
