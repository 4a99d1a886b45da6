package org.xiaolian.guardian;

import java.util.UUID;

/** What a list reads of a person. */
record GuardianLine(UUID id, String name, String regionCode, long version) {
}
