package org.xiaolian.consent;

import java.util.List;

/** All purposes that the caller's children may come under. */
record ProcessingPurposesResponse(List<ProcessingPurposeResponse> items) {
}
