package org.xiaolian.pairing;

import java.time.LocalDate;
import java.util.UUID;

/** What a list reads; names of people, offices and places follow in bulk. */
record PairingLine(UUID id, UUID childId, String childName, String regionCode, UUID helperId, UUID organizationId, PairingKind kind, String domains,
        LocalDate startsOn, LocalDate endsOn, PairingEndReason endReason, String endNote, UUID campaignId, LocalDate recordsFrom, boolean showsConfidential, long version) {
}
