package org.xiaolian.census;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.child.CareType;
import org.xiaolian.child.Gender;
import org.xiaolian.child.SchoolClass;

/** What the list reads of a child. */
record CensusRollLine(UUID id, String name, Gender gender, LocalDate birthDate, String schoolName, String className, String classKey, CareType careType, String carerName) {
    /** What the class is called on that day. */
    String classNameOn(LocalDate day) {
        return SchoolClass.name(classKey, className, day);
    }
}
