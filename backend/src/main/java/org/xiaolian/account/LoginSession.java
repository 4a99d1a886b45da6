package org.xiaolian.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One log-in on one device. */
@Entity
@Table(name = "login_session")
class LoginSession {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "refresh_hash", columnDefinition = "binary(32)")
    byte[] refreshHash;
    @Column(name = "previous_hash", columnDefinition = "binary(32)")
    byte[] previousHash;
    @Column(name = "rotated_at")
    Instant rotatedAt;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "expires_at")
    Instant expiresAt;
    @Column(name = "revoked_at")
    Instant revokedAt;
    @Column(name = "revoked_reason")
    String revokedReason;
    @Column(name = "client_address")
    String clientAddress;
    @Column(name = "user_agent")
    String userAgent;
}
