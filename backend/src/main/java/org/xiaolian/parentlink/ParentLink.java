package org.xiaolian.parentlink;

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
import org.xiaolian.guardian.ParentKind;

/** A link for one parent of one child. */
@Entity
@Table(name = "parent_link")
class ParentLink {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    ParentKind parent;
    @Column(name = "code_hash", columnDefinition = "binary(32)")
    byte[] codeHash;
    /** Of the telephone that opened it; another one does not open it any more. */
    @Column(name = "reader_hash", columnDefinition = "binary(32)")
    byte[] readerHash;
    @Column(name = "opened_at")
    Instant openedAt;
    /** The latest day of which the parent told. */
    @Column(name = "told_on")
    LocalDate toldOn;
    @Column(name = "expires_at")
    Instant expiresAt;
    @Column(name = "revoked_at")
    Instant revokedAt;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "created_at")
    Instant createdAt;
    @Version
    long version;

    boolean isOpen(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
