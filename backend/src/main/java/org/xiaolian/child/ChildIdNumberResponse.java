package org.xiaolian.child;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole identity number. */
record ChildIdNumberResponse(@Schema(examples = "429999201506010010") String idNumber) {
}
