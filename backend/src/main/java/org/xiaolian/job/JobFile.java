package org.xiaolian.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Name and size of a file as lists of jobs read them; written by {@link JobFiles} alone. */
@Entity
@Immutable
@Table(name = "job_file")
class JobFile {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String name;
    @Column(name = "size_bytes")
    long size;
}
