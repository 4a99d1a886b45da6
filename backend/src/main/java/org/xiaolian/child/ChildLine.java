package org.xiaolian.child;

import java.time.LocalDate;
import java.util.UUID;

/** What a list reads of a child, before the caller's role hides some of it. */
record ChildLine(UUID id, String archiveNumber, String name, Gender gender, LocalDate birthDate, String regionCode,
        String schoolName, String gradeCode, Integer gradeYear, String className, CareType careType, String carerName, RiskLevel riskLevel,
        ChildStatus status, boolean complete, String missingFields, boolean contactsComplete, long version, String showingGrants) {
}
