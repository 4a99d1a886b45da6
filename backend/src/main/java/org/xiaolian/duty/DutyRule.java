package org.xiaolian.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.pairing.PairingKind;

/**
 * What helpers of a kind, holders of a post, or the parents, owe every child: its own period is what is usual, and its lines ({@link DutyRuleLine})
 * say what else is asked of whom. A rule without a period asks of those alone whom a line names.
 */
@Entity
@Table(name = "duty_rule")
class DutyRule {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String name;
    @Enumerated(EnumType.STRING)
    Duty duty;
    @Enumerated(EnumType.STRING)
    DutyActor actor;
    @Enumerated(EnumType.STRING)
    @Column(name = "pairing_kind")
    PairingKind pairingKind;
    /** Nothing is asked of a child who has no such helper; otherwise nobody is responsible for it. */
    @Column(name = "helper_optional")
    boolean helperOptional;
    @Enumerated(EnumType.STRING)
    DutyPeriod period;
    @Column(name = "interval_days")
    Integer intervalDays;
    @Column(name = "times_per_period")
    int timesPerPeriod;
    /** Channels of contacts, or ways of visits, that count; empty: all. */
    String ways = "";
    /** A record counts that reached one of these; empty: whoever it was. */
    String persons = "";
    /** Some line of it names a season. */
    boolean seasonal;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;

    /** What is usual, as the last of the lines; null when nothing is. */
    DutyRuleLine usual() {
        if (period == null) {
            return null;
        }
        DutyRuleLine line = new DutyRuleLine();
        line.ruleId = id;
        line.lineOrder = Integer.MAX_VALUE;
        line.period = period;
        line.intervalDays = intervalDays;
        line.timesPerPeriod = timesPerPeriod;
        return line;
    }

    /** Whether a record is of this duty, done or tried. */
    boolean isAbout(DutyRecord record) {
        return (record.kind() == null ? duty.byVisits() : duty.kinds().contains(record.kind()))
                && (ways.isEmpty() || List.of(ways.split(",")).contains(record.way()))
                && (persons.isEmpty() || List.of(persons.split(",")).stream().anyMatch(record.persons()::contains));
    }
}
