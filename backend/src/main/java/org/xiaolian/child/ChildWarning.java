package org.xiaolian.child;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is stored and should be checked. */
record ChildWarning(@Schema(examples = "gender") String field, @Schema(examples = "child.gender-differs-from-id-number") String code) {
}
