package org.xiaolian.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A figure of a final report, frozen. */
@Entity
@IdClass(ReportFigure.Key.class)
@Table(name = "report_figure")
class ReportFigure {
    @Id
    @Column(name = "report_id", columnDefinition = "binary(16)")
    UUID reportId;
    @Id
    String code;
    @Column(name = "definition_version")
    int definitionVersion;
    BigDecimal value;
    @Column(name = "text_value")
    String textValue;
    String unit;
    @Enumerated(EnumType.STRING)
    Qualifier qualifier;
    @Enumerated(EnumType.STRING)
    FigureSource source;
    String printed;
    @Column(name = "stated_source")
    String statedSource;
    @Enumerated(EnumType.STRING)
    @Column(name = "record_type")
    RecordType recordType;

    /** What identifies a row. */
    record Key(UUID reportId, String code) implements Serializable {
    }
}
