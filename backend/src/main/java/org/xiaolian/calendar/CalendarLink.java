package org.xiaolian.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.xiaolian.shared.problem.Language;

/** The secret address of one person's calendar. */
@Entity
@Table(name = "calendar_link")
class CalendarLink {
    @Id
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "code_hash", columnDefinition = "binary(32)")
    byte[] codeHash;
    @Enumerated(EnumType.STRING)
    Language language;
    @Column(name = "created_at")
    Instant createdAt;
}
