package org.xiaolian.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.security.Caller;

/** Rules that visits and contacts share: how far back one may write, what is late, who sees what was confided. */
@FeatureApi
public final class RecordPolicy {
    /** Back-dating (rules.md 1.7, field 3). */
    public static final int BACKDATE_DAYS = 30;
    /** Written down later than this is 补录. */
    public static final int LATE_DAYS = 3;
    private static final Set<String> ENTER_FROM_PAPER = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "ORGANIZATION_OFFICER");
    private static final Set<String> CONFIDANTS = Set.of("CLASS_TEACHER", "VILLAGE_DIRECTOR");

    private RecordPolicy() {
    }

    /** The first day the caller may still write down: 30 days back; for those who key in paper, the year's first day or 30 days. */
    public static LocalDate earliest(Caller caller, LocalDate today) {
        LocalDate limit = today.minusDays(BACKDATE_DAYS);
        LocalDate year = LocalDate.of(today.getYear(), 1, 1);
        return isOfficer(caller) && year.isBefore(limit) ? year : limit;
    }

    public static boolean isLate(LocalDate occurredOn, LocalDate recordedOn) {
        return ChronoUnit.DAYS.between(occurredOn, recordedOn) > LATE_DAYS;
    }

    /** Officers, supervisors and administrators correct others' records, without limit of time. */
    public static boolean isOfficer(Caller caller) {
        return ENTER_FROM_PAPER.stream().anyMatch(caller::hasRole);
    }

    /** 思想动态 and what was said of worries: the recorder, the class teacher, the village director (R1-P21). */
    public static boolean seesConfidential(Caller caller, java.util.UUID recordedBy) {
        return caller.personId().equals(recordedBy) || CONFIDANTS.stream().anyMatch(caller::hasRole);
    }

    /** A volunteer reads her own notes only. */
    public static boolean seesNotes(Caller caller, java.util.UUID recordedBy) {
        return caller.personId().equals(recordedBy) || caller.grants().stream().anyMatch(g -> !g.role().equals("VOLUNTEER"));
    }
}
