package org.xiaolian.census;

import java.util.UUID;

/** A child that one of two rounds counted, and why the other did not. */
record CensusReasonLine(UUID childId, String name, String reason) {
}
