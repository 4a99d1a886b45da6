package org.xiaolian.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** What a visit said before somebody corrected it. */
@Entity
@Table(name = "home_visit_revision")
@EntityListeners(SealedFields.class)
class HomeVisitRevision implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "home_visit_id", columnDefinition = "binary(16)")
    UUID homeVisitId;
    @Column(name = "changed_by", columnDefinition = "binary(16)")
    UUID changedBy;
    @Column(name = "changed_at")
    Instant changedAt;
    @Column(name = "content_cipher")
    byte[] contentCipher;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {contentCipher};
    }
}
