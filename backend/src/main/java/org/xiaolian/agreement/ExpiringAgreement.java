package org.xiaolian.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** An agreement whose term ends soon, or has ended and was not followed by another. */
@FeatureApi
public record ExpiringAgreement(UUID agreementId, UUID childId, String childName, String carerName, LocalDate endsOn) {
}
