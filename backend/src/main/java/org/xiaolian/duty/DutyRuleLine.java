package org.xiaolian.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Comparator;
import java.util.UUID;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.schooling.SchoolSeason;

/** What a rule asks of children of a level, a place, in a season. The first of a rule's lines that fits a child holds. */
@Entity
@IdClass(DutyRuleLine.Key.class)
@Table(name = "duty_rule_line")
class DutyRuleLine {
    /** The line with more conditions before the other; of two with as many, the one that asks more. */
    static final Comparator<DutyRuleLine> MOST_SPECIFIC_FIRST = Comparator.comparingInt((DutyRuleLine l) -> -l.conditions())
            .thenComparingDouble(DutyRuleLine::daysBetween);

    @Id
    @Column(name = "rule_id", columnDefinition = "binary(16)")
    UUID ruleId;
    @Id
    @Column(name = "line_order")
    int lineOrder;
    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    RiskLevel riskLevel;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "region_prefix")
    String regionPrefix;
    @Enumerated(EnumType.STRING)
    SchoolSeason season;
    @Enumerated(EnumType.STRING)
    DutyPeriod period;
    @Column(name = "interval_days")
    Integer intervalDays;
    @Column(name = "times_per_period")
    int timesPerPeriod;

    private int conditions() {
        return (riskLevel == null ? 0 : 1) + (regionCode == null ? 0 : 1) + (season == null ? 0 : 1);
    }

    private double daysBetween() {
        return isInterval() ? intervalDays : (double) period.days() / timesPerPeriod;
    }

    boolean isInterval() {
        return period == DutyPeriod.INTERVAL;
    }

    boolean isIn(SchoolSeason now) {
        return season == null || season == now;
    }

    boolean fits(RiskLevel level, String childRegion) {
        return (riskLevel == null || riskLevel == level) && (regionPrefix == null || childRegion.startsWith(regionPrefix));
    }

    /** It holds for every child, whatever its level and place. */
    boolean fitsAll() {
        return riskLevel == null && regionPrefix == null;
    }

    /** The same for children of a place only; a line that names a place keeps it. */
    DutyRuleLine within(String prefix) {
        DutyRuleLine line = new DutyRuleLine();
        line.ruleId = ruleId;
        line.lineOrder = lineOrder;
        line.riskLevel = riskLevel;
        line.regionCode = regionCode;
        line.regionPrefix = regionPrefix == null ? prefix : regionPrefix;
        line.season = season;
        line.period = period;
        line.intervalDays = intervalDays;
        line.timesPerPeriod = timesPerPeriod;
        return line;
    }

    /** What identifies a row. */
    record Key(UUID ruleId, int lineOrder) implements Serializable {
    }
}
