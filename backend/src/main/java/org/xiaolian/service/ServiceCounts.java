package org.xiaolian.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Records of a period: visits she made and contacts she had, each with its day, and how many children they were about. */
record ServiceCounts(Map<UUID, LocalDate> visitDays, Map<UUID, LocalDate> contactDays, int children) {
    int visits() {
        return visitDays.size();
    }

    int contacts() {
        return contactDays.size();
    }
}
