package org.xiaolian.census;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a village or a class says about one child in one round. */
@Entity
@Table(name = "census_confirmation")
class CensusConfirmation {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "round_id", columnDefinition = "binary(16)")
    UUID roundId;
    @Enumerated(EnumType.STRING)
    CensusChannel channel;
    /** Null for a child that was found and has no file yet. */
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "found_name")
    String foundName;
    @Column(name = "found_birth_date")
    LocalDate foundBirthDate;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "school_id", columnDefinition = "binary(16)")
    UUID schoolId;
    @Column(name = "class_name")
    String className;
    @Enumerated(EnumType.STRING)
    CensusOutcome outcome;
    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    CensusChange change;
    @Enumerated(EnumType.STRING)
    @Column(name = "leave_reason")
    CensusLeaveReason leaveReason;
    @Column(name = "effective_on")
    LocalDate effectiveOn;
    String note;
    @Enumerated(EnumType.STRING)
    CensusCare learning;
    @Enumerated(EnumType.STRING)
    CensusCare living;
    @Enumerated(EnumType.STRING)
    CensusCare psychology;
    @Enumerated(EnumType.STRING)
    CensusCare safety;
    @Enumerated(EnumType.STRING)
    CensusCare health;
    String needs;
    @Enumerated(EnumType.STRING)
    @Column(name = "change_state")
    CensusChangeState changeState;
    @Column(name = "settled_by", columnDefinition = "binary(16)")
    UUID settledBy;
    @Column(name = "settled_at")
    Instant settledAt;
    @Column(name = "settle_note")
    String settleNote;
    @Column(name = "confirmed_by", columnDefinition = "binary(16)")
    UUID confirmedBy;
    @Column(name = "confirmed_at")
    Instant confirmedAt;
    @Version
    long version;

    boolean settled() {
        return changeState == CensusChangeState.ACCEPTED || changeState == CensusChangeState.REJECTED;
    }
}
