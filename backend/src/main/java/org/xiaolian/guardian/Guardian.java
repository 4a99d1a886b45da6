package org.xiaolian.guardian;

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
import org.xiaolian.child.Gender;
import org.xiaolian.child.HealthStatus;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A parent, carer or other adult around children; shared between siblings. */
@Entity
@Table(name = "guardian")
@EntityListeners(SealedFields.class)
class Guardian implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String name;
    @Column(name = "name_sort")
    byte[] nameSort;
    @Enumerated(EnumType.STRING)
    Gender gender;
    @Column(name = "birth_date")
    LocalDate birthDate;
    @Column(name = "id_number_cipher")
    byte[] idNumberCipher;
    @Column(name = "id_number_hash", columnDefinition = "binary(32)")
    byte[] idNumberHash;
    @Enumerated(EnumType.STRING)
    Education education;
    @Enumerated(EnumType.STRING)
    @Column(name = "health_status")
    HealthStatus healthStatus;
    String occupation;
    @Column(name = "address_cipher")
    byte[] addressCipher;
    @Column(name = "wechat_cipher")
    byte[] wechatCipher;
    @Column(name = "region_code")
    String regionCode;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {idNumberCipher, addressCipher, wechatCipher};
    }
}
