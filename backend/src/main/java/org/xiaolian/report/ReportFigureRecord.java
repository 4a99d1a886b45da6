package org.xiaolian.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A record that a frozen figure counted. */
@Entity
@IdClass(ReportFigureRecord.Key.class)
@Table(name = "report_figure_record")
class ReportFigureRecord {
    @Id
    @Column(name = "report_id", columnDefinition = "binary(16)")
    UUID reportId;
    @Id
    String code;
    @Id
    int position;
    @Column(name = "record_id")
    String recordId;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "occurred_on")
    LocalDate occurredOn;

    /** What identifies a row. */
    record Key(UUID reportId, String code, int position) implements Serializable {
    }
}
