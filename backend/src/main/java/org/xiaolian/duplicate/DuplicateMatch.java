package org.xiaolian.duplicate;

import java.util.List;
import java.util.UUID;

/** Why one of the candidates may be the same child. */
record DuplicateMatch(UUID childId, DuplicateStrength strength, List<DuplicateReason> reasons) {
}
