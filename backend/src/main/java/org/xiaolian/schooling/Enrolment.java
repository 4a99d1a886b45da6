package org.xiaolian.schooling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.child.SchoolingStage;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** One interval of a child's schooling. */
@Entity
@Table(name = "enrolment")
@EntityListeners(SealedFields.class)
class Enrolment implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "began_by")
    EnrolmentChange beganBy;
    @Enumerated(EnumType.STRING)
    SchoolingStage stage;
    @Column(name = "school_id", columnDefinition = "binary(16)")
    UUID schoolId;
    @Column(name = "school_name")
    String schoolName;
    /** How the school counted its grades. */
    @Enumerated(EnumType.STRING)
    @Column(name = "school_system")
    SchoolSystem schoolSystem = SchoolSystem.SIX_THREE;
    /** Year in which the child entered the stage. */
    @Column(name = "entry_year")
    Integer entryYear;
    @Column(name = "repeated_years")
    int repeatedYears;
    boolean suspended;
    @Column(name = "class_name")
    String className;
    @Column(name = "teacher_name")
    String teacherName;
    @Column(name = "teacher_phone_cipher")
    byte[] teacherPhoneCipher;
    Boolean boarding;
    @Column(name = "student_number_cipher")
    byte[] studentNumberCipher;
    @Enumerated(EnumType.STRING)
    @Column(name = "travel_way")
    TravelWay travelWay;
    @Column(name = "travel_minutes")
    Integer travelMinutes;
    @Enumerated(EnumType.STRING)
    @Column(name = "marks_trend")
    MarksTrend marksTrend;
    @Column(name = "student_aid")
    String studentAid = "";
    @Column(name = "confirmed_on")
    LocalDate confirmedOn;
    String note;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;

    boolean holds(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Null outside school, without an entry year, and when the stage is finished. */
    Grade gradeOn(LocalDate day) {
        return entryYear == null ? null : Grade.of(stage, SchoolYear.of(day) - entryYear - repeatedYears + 1, schoolSystem);
    }

    /** Learned to the end of the stage, but no next school is known (rules.md A-14). */
    boolean finishedBy(LocalDate day) {
        Grade first = Grade.of(stage, 1);
        return first != null && entryYear != null && gradeOn(day) == null && SchoolYear.of(day) - entryYear - repeatedYears >= 1;
    }

    /** The school counts otherwise than was written down: the grade last confirmed stays the grade, and says stage and entry year. */
    void countBy(SchoolSystem system) {
        Grade counted = gradeOn(confirmedOn);
        if (counted != null) {
            stage = counted.in(system).stage();
            entryYear = entryYear + counted.position() - counted.in(system).position();
        }
        schoolSystem = system;
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {teacherPhoneCipher, studentNumberCipher};
    }
}
