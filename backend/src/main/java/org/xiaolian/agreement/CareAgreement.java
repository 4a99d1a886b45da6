package org.xiaolian.agreement;

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
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** An agreement by which parents entrust a child to a carer. */
@Entity
@Table(name = "care_agreement")
@EntityListeners(SealedFields.class)
class CareAgreement implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "carer_id", columnDefinition = "binary(16)")
    UUID carerId;
    @Column(name = "relation_code")
    String relationCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "entrusted_by")
    AgreementEntruster entrustedBy;
    String reason;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Column(name = "reviewed_on")
    LocalDate reviewedOn;
    @Column(name = "children_cared_for", columnDefinition = "smallint")
    Integer childrenCaredFor;
    @Column(name = "carer_able")
    Boolean carerAble;
    @Column(name = "violent_offence")
    Boolean violentOffence;
    Boolean addiction;
    @Column(name = "former_neglect")
    Boolean formerNeglect;
    @Column(name = "otherwise_unsuitable")
    Boolean otherwiseUnsuitable;
    @Column(name = "checked_on")
    LocalDate checkedOn;
    @Column(name = "checked_by")
    String checkedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "child_opinion")
    AgreementOpinion childOpinion;
    @Column(name = "opinion_text_cipher")
    byte[] opinionTextCipher;
    @Column(name = "opinion_on")
    LocalDate opinionOn;
    @Column(name = "opinion_asked_by")
    String opinionAskedBy;
    @Column(name = "contacts_per_week", columnDefinition = "smallint")
    Integer contactsPerWeek;
    @Column(name = "medical_decider")
    String medicalDecider;
    @Column(name = "special_terms")
    String specialTerms;
    @Column(name = "money_fen")
    Long moneyFen;
    @Enumerated(EnumType.STRING)
    @Column(name = "money_period")
    MoneyPeriod moneyPeriod;
    @Column(name = "money_way")
    String moneyWay;
    @Column(name = "signed_on")
    LocalDate signedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "sign_method")
    SignMethod signMethod;
    @Column(name = "signed_by")
    String signedBy;
    String witness;
    @Column(name = "child_signed")
    boolean childSigned;
    @Column(name = "confirmed_by")
    String confirmedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_through")
    ConfirmedThrough confirmedThrough;
    @Column(name = "paper_signed_on")
    LocalDate paperSignedOn;
    @Column(name = "parties_cipher", columnDefinition = "mediumblob")
    byte[] partiesCipher;
    @Column(name = "school_notified_on")
    LocalDate schoolNotifiedOn;
    @Column(name = "school_receiver")
    String schoolReceiver;
    @Column(name = "village_notified_on")
    LocalDate villageNotifiedOn;
    @Column(name = "village_receiver")
    String villageReceiver;
    @Column(name = "ended_on")
    LocalDate endedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    AgreementEndReason endReason;
    @Column(name = "end_note")
    String endNote;
    @Column(name = "scan_id", columnDefinition = "binary(16)")
    UUID scanId;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "created_at")
    Instant createdAt;
    @Version
    long version;

    AgreementStatus status(LocalDate day) {
        return AgreementPolicy.status(this, day);
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {opinionTextCipher, partiesCipher};
    }
}
