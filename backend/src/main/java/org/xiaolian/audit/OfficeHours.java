package org.xiaolian.audit;

import java.time.Instant;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.time.OfficeTime;

/** When sheets leave an office as a rule; what leaves at night is asked about (rules.md P-9). One text for the list and its marks. */
final class OfficeHours {
    private static final int OPENS = 7;
    private static final int CLOSES = 21;
    private static final String EXPORT = AuditAction.EXPORT.name();

    private OfficeHours() {
    }

    static boolean alarms(String action, Instant at) {
        int hour = at.atZone(OfficeTime.ZONE).getHour();
        return action.equals(EXPORT) && (hour < OPENS || hour >= CLOSES);
    }

    /** The offices' clock has no summer time: their hours are always the same hours of UTC. */
    static void alarming(Conditions conditions) {
        int offset = OfficeTime.ZONE.getRules().getStandardOffset(Instant.EPOCH).getTotalSeconds() / 3600;
        conditions.add("mod(extract(hour from e.happenedAt) + :offset, 24) not between :opens and :lastHour").parameter("offset", offset).parameter("opens", OPENS)
                .parameter("lastHour", CLOSES - 1);
        conditions.add("e.action = :export", "export", EXPORT);
    }
}
