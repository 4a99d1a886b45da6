package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.contact.ContactKind;

/** Days on which something was done or tried for a child, by duty. */
final class RecordDays {
    private final Map<String, List<LocalDate>> done = new HashMap<>();
    private final Map<String, List<LocalDate>> tried = new HashMap<>();

    void visit(Object[] row) {
        add((UUID) row[0], Duty.HOME_VISIT, (LocalDate) row[2], (Boolean) row[3]);
    }

    void contact(Object[] row) {
        ContactKind kind = (ContactKind) row[5];
        if (kind == ContactKind.PARENT_CHILD_LINK || kind == ContactKind.CARER_TALK) {
            add((UUID) row[0], Duty.valueOf(kind.name()), (LocalDate) row[2], (Boolean) row[3]);
        }
    }

    private void add(UUID childId, Duty duty, LocalDate day, boolean counts) {
        (counts ? done : tried).computeIfAbsent(childId + "/" + duty, k -> new ArrayList<>()).add(day);
    }

    List<LocalDate> done(UUID childId, Duty duty) {
        return done.getOrDefault(childId + "/" + duty, List.of());
    }

    List<LocalDate> tried(UUID childId, Duty duty) {
        return tried.getOrDefault(childId + "/" + duty, List.of());
    }
}
