package org.xiaolian.helper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How many children somebody can help, and where she lives. */
@Entity
@Table(name = "helper_profile")
class HelperProfile {
    @Id
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "region_code")
    String regionCode;
    Integer capacity;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
