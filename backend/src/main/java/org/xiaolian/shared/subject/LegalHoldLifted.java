package org.xiaolian.shared.subject;

import java.util.UUID;

/** A hold on the child's file was lifted; another may stand still. Sent in the transaction that lifts it. */
public record LegalHoldLifted(UUID childId) {
}
