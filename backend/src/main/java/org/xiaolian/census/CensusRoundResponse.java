package org.xiaolian.census;

/** A round with its progress, counted in the caller's scope. */
record CensusRoundResponse(CensusRoundRow round, CensusProgress progress) {

    /**
     * How far it is.
     *
     * @param children in care on the day of the round
     * @param proposed reported changes that nobody settled yet
     */
    record CensusProgress(long children, long confirmedByVillage, long withSchool, long confirmedByClass, long changed, long left, long found,
            long proposed) {
    }
}
