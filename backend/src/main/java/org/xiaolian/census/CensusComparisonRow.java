package org.xiaolian.census;

import java.util.List;
import java.util.UUID;

/** A child that makes the difference between two rounds, and why. */
record CensusComparisonRow(UUID childId, String name, CensusDifference difference, List<String> reasons) {
}
