package org.xiaolian.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** That somebody may let sensitive columns of a list leave, for a purpose and some days (rules.md P-7). It ends by itself. */
@Entity
@Table(name = "export_ticket")
class ExportTicket {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "list_name")
    String list;
    @Column(name = "column_codes")
    String columns;
    String purpose;
    int days;
    /** Never EXPIRED: that is told by the clock. */
    @Enumerated(EnumType.STRING)
    ExportTicketState state;
    @Column(name = "requested_by", columnDefinition = "binary(16)")
    UUID requestedBy;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "requested_at")
    Instant requestedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    UUID decidedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "decision_note")
    String decisionNote;
    /** Of a request: until when somebody may decide; of an approval: until when it may be used. */
    @Column(name = "expires_at")
    Instant expiresAt;
    @Version
    long version;

    List<String> columnCodes() {
        return Arrays.asList(columns.split(","));
    }

    ExportTicketState state(Instant now) {
        return state != ExportTicketState.REJECTED && !expiresAt.isAfter(now) ? ExportTicketState.EXPIRED : state;
    }
}
