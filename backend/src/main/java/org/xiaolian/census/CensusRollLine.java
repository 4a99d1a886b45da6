package org.xiaolian.census;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.child.CareType;
import org.xiaolian.child.Gender;

/** What the list reads of a child. */
record CensusRollLine(UUID id, String name, Gender gender, LocalDate birthDate, String schoolName, String className, CareType careType, String carerName) {
}
