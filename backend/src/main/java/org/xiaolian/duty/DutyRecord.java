package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.contact.ContactKind;

/**
 * A visit to a child or a contact about it.
 *
 * @param effective saw the child, reached somebody; otherwise it is an attempt
 * @param kind null for a visit
 * @param way channel of a contact, way of a visit
 */
record DutyRecord(UUID childId, UUID recordId, LocalDate day, boolean effective, boolean late, ContactKind kind, String way, List<String> persons) {
}
