package org.xiaolian.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The address under which a parent reads a letter without an account. */
@Entity
@Table(name = "letter_link")
class LetterLink {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "letter_id", columnDefinition = "binary(16)")
    UUID letterId;
    @Column(name = "code_hash", columnDefinition = "binary(32)")
    byte[] codeHash;
    /** Of the telephone that opened it; another one does not read it any more. */
    @Column(name = "reader_hash", columnDefinition = "binary(32)")
    byte[] readerHash;
    @Column(name = "opened_at")
    Instant openedAt;
    @Column(name = "expires_at")
    Instant expiresAt;
    @Column(name = "revoked_at")
    Instant revokedAt;
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
