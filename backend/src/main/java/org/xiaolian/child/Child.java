package org.xiaolian.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A child's file: the working state. What changes in life is also kept dated beside it. */
@Entity
@Table(name = "child")
@EntityListeners(SealedFields.class)
class Child implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "archive_number")
    String archiveNumber;
    String name;
    @Column(name = "former_name")
    String formerName;
    @Column(name = "name_sort")
    byte[] nameSort;
    @Enumerated(EnumType.STRING)
    Gender gender;
    @Column(name = "ethnicity_code")
    String ethnicityCode;
    @Column(name = "birth_date")
    LocalDate birthDate;
    @Column(name = "id_number_cipher")
    byte[] idNumberCipher;
    @Column(name = "id_number_hash", columnDefinition = "binary(32)")
    byte[] idNumberHash;
    @Enumerated(EnumType.STRING)
    @Column(name = "no_id_reason")
    NoIdReason noIdReason;
    @Column(name = "household_registered")
    Boolean householdRegistered;
    @Enumerated(EnumType.STRING)
    @Column(name = "household_type")
    HouseholdType householdType;
    @Column(name = "household_place")
    String householdPlace;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "town_code", insertable = false, updatable = false)
    String townCode;
    @Column(name = "county_code", insertable = false, updatable = false)
    String countyCode;
    @Column(name = "address_cipher")
    byte[] addressCipher;
    @Column(name = "own_phone_cipher")
    byte[] ownPhoneCipher;
    @Enumerated(EnumType.STRING)
    @Column(name = "health_status")
    HealthStatus healthStatus;
    @Column(name = "health_note_cipher")
    byte[] healthNoteCipher;
    @Enumerated(EnumType.STRING)
    @Column(name = "schooling_stage")
    SchoolingStage schoolingStage;
    @Column(name = "school_id", columnDefinition = "binary(16)")
    UUID schoolId;
    @Column(name = "school_name")
    String schoolName;
    @Column(name = "grade_code")
    String gradeCode;
    /** School year in which {@code gradeCode} is right; later ones are that many grades on. */
    @Column(name = "grade_year")
    Integer gradeYear;
    @Column(name = "class_name")
    String className;
    /** Of the school; of a school known by its name alone, that of the grade. */
    @Enumerated(EnumType.STRING)
    @Column(name = "school_system")
    SchoolSystem schoolSystem = SchoolSystem.SIX_THREE;
    /** The same class in every school year ({@link SchoolClass}); null where nobody knows the grade. */
    @Column(name = "class_key")
    String classKey;
    @Column(name = "teacher_name")
    String teacherName;
    @Column(name = "teacher_phone_cipher")
    byte[] teacherPhoneCipher;
    Boolean boarding;
    String interests;
    @Enumerated(EnumType.STRING)
    @Column(name = "care_type")
    CareType careType;
    @Column(name = "carer_name")
    String carerName;
    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    RiskLevel riskLevel;
    @Column(name = "risk_level_on")
    LocalDate riskLevelOn;
    @Enumerated(EnumType.STRING)
    ChildStatus status;
    @Column(name = "entered_on")
    LocalDate enteredOn;
    @Column(name = "closed_on")
    LocalDate closedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    CloseReason closeReason;
    @Column(name = "close_note")
    String closeNote;
    /** The file that took this one over; set only while the two are merged. */
    @Column(name = "survivor_id", columnDefinition = "binary(16)")
    UUID mergedInto;
    @Enumerated(EnumType.STRING)
    ChildSource source;
    @Column(name = "collected_by")
    String collectedBy;
    @Column(name = "collected_on")
    LocalDate collectedOn;
    @Column(name = "confirmed_by")
    String confirmedBy;
    /** Day on which somebody last said that the file is right: by saving it, at a census, or outright. */
    @Column(name = "last_confirmed_on")
    LocalDate lastConfirmedOn;
    /** When anything of the file was last written, its family included; see {@link ChildChanges}. */
    @Column(name = "changed_at", insertable = false, updatable = false)
    Instant changedAt;
    @Column(name = "missing_fields")
    String missingFields;
    boolean complete;
    @Column(name = "contacts_complete")
    boolean contactsComplete;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "updated_at")
    Instant updatedAt;

    @PrePersist
    @PreUpdate
    void keepClassKey() {
        classKey = schoolId == null ? null : SchoolClass.key(className, Grade.of(gradeCode), gradeYear, schoolSystem);
    }

    /** What the class is called on that day: the third form's of last year is the fourth's. */
    String classNameOn(LocalDate day) {
        return SchoolClass.called(className, Grade.of(gradeCode), gradeOn(day));
    }

    /** The grade on that day; null without one, and when the child has finished the stage since. */
    Grade gradeOn(LocalDate day) {
        return gradeOn(gradeCode, gradeYear, day);
    }

    static Grade gradeOn(String gradeCode, Integer gradeYear, LocalDate day) {
        Grade grade = Grade.of(gradeCode);
        return grade == null || gradeYear == null ? grade : grade.after(Math.max(0, SchoolYear.of(day) - gradeYear));
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {idNumberCipher, addressCipher, ownPhoneCipher, healthNoteCipher, teacherPhoneCipher};
    }
}
