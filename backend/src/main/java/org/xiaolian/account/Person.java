package org.xiaolian.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person of an office: may log in when she has a login name, may hold pairings without one. */
@Entity
@Table(name = "person")
class Person {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String name;
    @Column(name = "name_sort")
    byte[] nameSort;
    @Column(name = "name_pinyin")
    String namePinyin;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "position_title")
    String positionTitle;
    @Column(name = "phone_cipher")
    byte[] phoneCipher;
    @Column(name = "phone_hash", columnDefinition = "binary(32)")
    byte[] phoneHash;
    @Enumerated(EnumType.STRING)
    PersonStatus status;
    @Column(name = "inactive_reason")
    String inactiveReason;
    @Column(name = "login_name")
    String loginName;
    @Column(name = "password_hash")
    String passwordHash;
    @Column(name = "must_change_password")
    boolean mustChangePassword;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
