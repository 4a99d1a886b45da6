package org.xiaolian.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.Grant;

class RecordPolicyTest {
    private static Caller caller(String role) {
        UUID id = new UUID(0, 1);
        return new Caller(id, "某人", id, "1/", id, List.of(new Grant(role, null, null, null, null, LocalDate.of(2026, 1, 1))), Set.of(), false);
    }

    @Test
    void helpersGoBackThirtyDaysAndOfficersToNewYear() {
        assertEquals(LocalDate.of(2026, 10, 25), RecordPolicy.earliest(caller("HELPER"), LocalDate.of(2026, 11, 24)));
        assertEquals(LocalDate.of(2026, 1, 1), RecordPolicy.earliest(caller("ORGANIZATION_OFFICER"), LocalDate.of(2026, 11, 24)));
        assertEquals(LocalDate.of(2025, 12, 6), RecordPolicy.earliest(caller("TOWN_SUPERVISOR"), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void theFourthDayIsLate() {
        assertEquals(false, RecordPolicy.isLate(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 2)));
        assertEquals(true, RecordPolicy.isLate(LocalDate.of(2026, 2, 26), LocalDate.of(2026, 3, 2)));
    }
}
