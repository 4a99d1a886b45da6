package org.xiaolian.duplicate;

import java.util.Set;

/** How much speaks for one child. The rank orders the queue. */
enum DuplicateStrength {
    POSSIBLE(1), LIKELY(2), STRONG(3), CERTAIN(4);

    private final int rank;

    DuplicateStrength(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    static DuplicateStrength of(int rank) {
        return values()[rank - 1];
    }

    /**
     * @param numbersDiffer both files have an identity number, and not the same one: names alone then say nothing, because
     *     namesakes in one village or class are common
     * @return null when the reasons do not make a suggestion
     */
    static DuplicateStrength of(Set<DuplicateReason> reasons, boolean numbersDiffer) {
        if (reasons.contains(DuplicateReason.ID_NUMBER)) {
            return CERTAIN;
        }
        boolean name = reasons.contains(DuplicateReason.NAME_BIRTHDAY) || reasons.contains(DuplicateReason.NAME_PHONE);
        if (numbersDiffer) {
            return name ? POSSIBLE : null;
        }
        if (name && reasons.size() > 1) {
            return STRONG;
        }
        return name ? LIKELY : POSSIBLE;
    }
}
