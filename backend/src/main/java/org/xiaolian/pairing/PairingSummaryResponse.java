package org.xiaolian.pairing;

import java.util.List;
import org.xiaolian.region.RegionRef;

/** The office's figures (R1-P05): how many helpers are paired with how many children of which villages. */
record PairingSummaryResponse(long helperCount, long childCount, long villageCount, List<RegionRef> villages, long unpairedChildCount) {
}
