package org.xiaolian.shared.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor null on the last page
 * @param total how many rows the same filter and scope hold; exact up to 10,000
 * @param totalIsLowerBound true when there are more than {@code total}
 */
public record Page<T>(
        List<T> items,
        @Schema(nullable = true, description = "Opaque; give it back as `cursor` for the next page. Null on the last page.") String nextCursor,
        @Schema(description = "Rows of the same filter and scope, exact up to 10,000") long total,
        @Schema(description = "True when there are more rows than `total`") boolean totalIsLowerBound) {

    /** A short list that is always given whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size(), false);
    }
}
