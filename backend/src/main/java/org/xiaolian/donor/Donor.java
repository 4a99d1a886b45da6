package org.xiaolian.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** One who gives. */
@Entity
@EntityListeners(SealedFields.class)
@Table(name = "donor")
class Donor implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    DonorKind kind;
    String name;
    @Column(name = "name_sort")
    byte[] nameSort;
    @Column(name = "credit_code")
    String creditCode;
    @Column(name = "wants_to_be_named")
    boolean wantsToBeNamed;
    @Column(name = "contact_person_cipher")
    byte[] contactPersonCipher;
    @Column(name = "phone_cipher")
    byte[] phoneCipher;
    @Column(name = "phone_hash", columnDefinition = "binary(32)")
    byte[] phoneHash;
    @Column(name = "address_cipher")
    byte[] addressCipher;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {contactPersonCipher, phoneCipher, addressCipher};
    }
}
