package org.xiaolian.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How another system wants a list: columns in their order, with its own headings. Its owner's, and her organization's when shared. */
@Entity
@Table(name = "export_map")
class ExportMap {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "list_name")
    String list;
    String name;
    @Column(name = "name_sort")
    byte[] nameSort;
    @Column(name = "columns_json", columnDefinition = "text")
    String columns;
    boolean shared;
    @Column(name = "owner_id", columnDefinition = "binary(16)")
    UUID ownerId;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
