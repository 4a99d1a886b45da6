package org.xiaolian.subject;

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
import org.xiaolian.consent.IdentityCheck;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A request about a child's file, and what became of it. It stays when the file is erased, without a name. */
@Entity
@Table(name = "subject_request")
@EntityListeners(SealedFields.class)
class SubjectRequest implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "archive_number")
    String archiveNumber;
    @Column(name = "region_code")
    String regionCode;
    @Enumerated(EnumType.STRING)
    SubjectRequestKind kind;
    @Enumerated(EnumType.STRING)
    SubjectRequester requester;
    @Column(name = "requester_cipher")
    byte[] requesterCipher;
    @Enumerated(EnumType.STRING)
    @Column(name = "identity_check")
    IdentityCheck identityCheck;
    @Enumerated(EnumType.STRING)
    SubjectChannel channel;
    @Column(name = "reason_cipher")
    byte[] reasonCipher;
    @Enumerated(EnumType.STRING)
    ErasureGround ground;
    @Column(name = "received_on")
    LocalDate receivedOn;
    @Column(name = "due_on")
    LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    SubjectRequestState state;
    String answer;
    int copies;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "requested_by", columnDefinition = "binary(16)")
    UUID requestedBy;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    UUID decidedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "ended_at")
    Instant endedAt;
    @Column(name = "job_id", columnDefinition = "binary(16)")
    UUID jobId;
    @Version
    long version;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {requesterCipher, reasonCipher};
    }
}
