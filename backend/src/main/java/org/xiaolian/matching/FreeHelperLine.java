package org.xiaolian.matching;

import java.util.UUID;

/** What the query gives. */
record FreeHelperLine(UUID id, String name, UUID organizationId, String organizationName, String regionCode, Integer capacity, long held, int distance) {
}
