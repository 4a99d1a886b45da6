package org.xiaolian.guardian;

import java.util.List;
import java.util.UUID;

/** A person in a list. */
record GuardianRow(UUID id, String name, String regionCode, List<String> childNames, long version) {
}
