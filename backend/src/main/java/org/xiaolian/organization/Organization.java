package org.xiaolian.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An office, school or unit. */
@Entity
@Table(name = "organization")
class Organization {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String name;
    @Column(name = "name_sort")
    byte[] nameSort;
    @Enumerated(EnumType.STRING)
    OrganizationKind kind;
    /** Of a school; what counts for nobody elsewhere. */
    @Enumerated(EnumType.STRING)
    @Column(name = "school_system")
    SchoolSystem schoolSystem = SchoolSystem.SIX_THREE;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "parent_id", columnDefinition = "binary(16)")
    UUID parentId;
    /** Ids from the root, 32 hex digits each, every one followed by a slash. */
    String path;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;

    static String pathOf(Organization parent, UUID id) {
        return (parent == null ? "" : parent.path) + id.toString().replace("-", "") + "/";
    }
}
