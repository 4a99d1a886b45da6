package org.xiaolian.child;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk level that a child had. */
record ChildRiskSpan(RiskLevel riskLevel, LocalDate from, @Schema(nullable = true, description = "Last day; null while it holds") LocalDate to) {
}
