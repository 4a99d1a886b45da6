package org.xiaolian.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A child who may not be left as she is, why, and since when. */
record CareAlertRow(UUID childId, String childName, String village, int age, UUID arrangementId, List<CareAlertKind> kinds, LocalDate since) {
}
