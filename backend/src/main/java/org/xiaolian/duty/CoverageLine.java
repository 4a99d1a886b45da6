package org.xiaolian.duty;

import java.util.UUID;

/** A child of the roster with one letter a rule. */
record CoverageLine(UUID childId, String regionCode, String states) {
}
